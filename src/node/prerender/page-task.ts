/**
 * One page as a worker is given it, and what the worker answers.
 */
import { CannotDo } from '../cannot-do.ts';
import type { FigureOptions } from './fill-figure.ts';
import type { PlanPlace } from './plan-address.ts';
import { prerenderFile, type PageReport } from './prerender-file.ts';
import { createPrerenderer, type Prerenderer } from './prerenderer.ts';

/** The same for all pages. It goes to another thread, so that it holds nothing but data; the plan is not copied. */
export interface PageSetting extends FigureOptions, PlanPlace {
  readonly jsonLd: boolean;
  readonly check: boolean;
  /** A plan as JSON, for tags without `src`. */
  readonly plan?: SharedArrayBuffer;
}

/** A file from the network, or why there is none. */
export type Fetched = { readonly bytes: SharedArrayBuffer } | { readonly message: string };

export interface PageTask {
  readonly file: string;
  readonly setting: PageSetting;
  /** Address → what is there. Workers fetch nothing, so that an address is asked once and not once a worker. */
  readonly fetched: ReadonlyMap<string, Fetched>;
}

/** Either what became of a page, or the addresses that it cannot do without. */
export type PageAnswer = { readonly report: PageReport } | { readonly wanted: readonly string[] };

/** @returns What does one page after another, with plans and figures that it keeps. */
export const pageWorker = (): ((task: PageTask) => Promise<PageAnswer>) => {
  let fetched: PageTask['fetched'] = new Map();
  const wanted = new Set<string>();
  let prerenderer: Prerenderer | undefined;
  const fetchFile = (address: string): Promise<Uint8Array> => {
    const file = fetched.get(address);
    if (!file) wanted.add(address);
    return file && 'bytes' in file
      ? Promise.resolve(copyOf(file.bytes))
      : Promise.reject(new CannotDo(file?.message ?? `not fetched yet: ${address}`));
  };
  return async (task) => {
    fetched = task.fetched;
    wanted.clear();
    const { check, plan, ...setting } = task.setting;
    prerenderer ??= createPrerenderer({ ...setting, fetchFile, ...(plan && { plan: parsed(plan) }) });
    const report = await prerenderFile(task.file, prerenderer, check);
    return wanted.size > 0 ? { wanted: [...wanted] } : { report };
  };
};

/** Decoders refuse memory that another thread could change. */
const copyOf = (bytes: SharedArrayBuffer): Uint8Array => Uint8Array.from(new Uint8Array(bytes));

const parsed = (json: SharedArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(copyOf(json)));

export const sharedBytes = (bytes: Uint8Array): SharedArrayBuffer => {
  const shared = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(shared).set(bytes);
  return shared;
};
