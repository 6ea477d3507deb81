/**
 * Fetches a published plan for a build: as much as a page would, and from no host that was not allowed.
 */
import { PlanChartsError } from '../../data/errors.ts';
import { MAX_BYTES } from '../../data/limits.ts';
import { CannotDo } from '../cannot-do.ts';
import { isAllowed } from './plan-address.ts';

const TIMEOUT_SECONDS = 10;
const REDIRECTS = 5;

/**
 * @returns The bytes of the file.
 * @throws PlanChartsError `plan-unreachable`, `plan-timeout`, `plan-too-large`; CannotDo where it leads to another host.
 */
export const fetchPlanFile = async (address: string, allowNet: readonly string[]): Promise<Uint8Array> => {
  const signal = AbortSignal.timeout(TIMEOUT_SECONDS * 1000);
  try {
    return await bytesOf(await follow(address, allowNet, signal), address);
  } catch (error) {
    if (error instanceof CannotDo || error instanceof PlanChartsError) throw error;
    if (signal.aborted) throw new PlanChartsError('plan-timeout', { address, seconds: TIMEOUT_SECONDS });
    throw new PlanChartsError('plan-unreachable', { address });
  }
};

/** `fetch` itself would follow to any host. */
const follow = async (address: string, allowNet: readonly string[], signal: AbortSignal): Promise<Response> => {
  let url = new URL(address);
  for (let hops = 0; hops <= REDIRECTS; hops += 1) {
    if (!isAllowed(url, allowNet)) throw new CannotDo(`${address} leads to ${url.host}, which is not allowed`);
    const response = await fetch(url, { signal, redirect: 'manual' });
    const next = response.headers.get('location');
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status < 300 || response.status > 399 || next === null)
      throw new PlanChartsError('plan-unreachable', { address, status: response.status });
    url = new URL(next, url);
    if (!/^https?:$/.test(url.protocol)) throw new PlanChartsError('plan-address', { address: url.href });
  }
  throw new CannotDo(`${address} leads on and on`);
};

const bytesOf = async (response: Response, address: string): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    // The header may lie or be absent, so what arrives is counted.
    if (size > MAX_BYTES) throw new PlanChartsError('plan-too-large', { address, megabytes: MAX_BYTES / 1_000_000 });
    parts.push(part);
  }
  return Buffer.concat(parts);
};
