/**
 * The plans that pages ask for, each read and validated once.
 */
import { readFile, stat } from 'node:fs/promises';
import { isChartsError, PlanChartsError } from '../../data/errors.ts';
import { MAX_BYTES } from '../../data/limits.ts';
import type { PlanPackage } from '../../data/schema.ts';
import { validatePlan } from '../../data/validate.ts';
import { CannotDo } from '../cannot-do.ts';
import { planAddress, type PlanPlace } from './plan-address.ts';
import { fetchPlanFile } from './remote-plan.ts';

export interface PlanSourceOptions extends PlanPlace {
  /** A plan for tags without `src`, as `validatePlan` takes it; without it, the shipped one. */
  readonly plan?: unknown;
  /** Brings a file from an address that is allowed. */
  readonly fetchFile?: (address: string, allowNet: readonly string[]) => Promise<Uint8Array>;
}

/** What a tag asks for, and where it stands. */
export interface PlanAsked {
  readonly src: string | undefined;
  readonly page: string | undefined;
  readonly base: string | undefined;
}

export type PlanSource = (asked: PlanAsked) => Promise<PlanPackage>;

/** @returns A function that throws CannotDo or PlanChartsError where there is no such plan. */
export const planSource = (options: PlanSourceOptions): PlanSource => {
  const { plan, fetchFile = fetchPlanFile, allowNet } = options;
  const known = new Map<string, Promise<PlanPackage>>();
  const once = (key: string, load: () => Promise<PlanPackage>): Promise<PlanPackage> => {
    const loading = known.get(key) ?? load();
    known.set(key, loading);
    // A failure is not kept: a development server asks again once it was mended.
    loading.catch(() => known.delete(key));
    return loading;
  };
  return async ({ src, page, base }) => {
    if (src === undefined) return once('', async () => (plan === undefined ? shipped() : validatePlan(plan)));
    if (src.trim() === '') throw new CannotDo('its src is empty; name a plan, or leave src out for the shipped one');
    const address = await planAddress(src, page, base, options);
    if ('url' in address)
      return once(address.url, async () => planOf(await fetchFile(address.url, allowNet), address.url));
    // A development server lives on while a plan is edited.
    const { mtimeMs, size } = await stat(address.path);
    return once(`${address.path} ${mtimeMs} ${size}`, async () =>
      planOf(await readPlanFile(address.path, size, src), src),
    );
  };
};

const shipped = async (): Promise<PlanPackage> => (await import('../../data/shipped-in-all.ts')).shipped;

const readPlanFile = async (path: string, size: number, address: string): Promise<Uint8Array> => {
  if (size > MAX_BYTES) throw new PlanChartsError('plan-too-large', { address, megabytes: MAX_BYTES / 1_000_000 });
  return readFile(path);
};

/** A decoder drops a byte order mark, which JSON does not allow. */
const planOf = (bytes: Uint8Array, address: string): PlanPackage => {
  try {
    return validatePlan(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (!isChartsError(error)) throw new PlanChartsError('plan-not-json', { address });
    if (error.code !== 'plan-invalid') throw error;
    throw new PlanChartsError('plan-invalid', { problems: [], ...error.details, address });
  }
};
