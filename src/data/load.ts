/**
 * URL → Plan. Fetches each address once a page, however many elements ask for it, and gives up when nobody waits.
 *
 * This is the one file of `data/` with state: the requests under way and the plans they brought.
 */
import { isChartsError, PlanChartsError } from './errors.ts';
import { imported } from './imported.ts';
import { MAX_BYTES } from './limits.ts';
import type { PlanPackage } from './schema.ts';

const TIMEOUT_SECONDS = 10;

interface Request {
  readonly plan: Promise<PlanPackage>;
  readonly controller: AbortController;
  waiting: number;
}

const requests = new Map<string, Request>();

/**
 * Loads the plan at an address.
 *
 * @param src Address of a plan as one JSON file, relative to `base`; http(s) only, fetched without credentials.
 * @param signal Aborting it ends this wait; the request itself ends when its last waiter has gone.
 * @throws PlanChartsError `plan-address`, `plan-unreachable`, `plan-timeout`, `plan-too-large`, `plan-not-json` or `plan-invalid`.
 */
export const loadPlan = async (src: string, base: string, signal: AbortSignal): Promise<PlanPackage> => {
  // Who has gone already must not be counted among the waiting.
  signal.throwIfAborted();
  const address = resolveAddress(src, base);
  const request = requests.get(address) ?? start(address);
  request.waiting += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      request.waiting -= 1;
      if (request.waiting === 0) forget(address, request);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave, { once: true });
    request.plan.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
};

const resolveAddress = (src: string, base: string): string => {
  try {
    const url = new URL(src, base);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Said below, in the same words as an address of another scheme.
  }
  throw new PlanChartsError('plan-address', { address: src });
};

const start = (address: string): Request => {
  const controller = new AbortController();
  const request: Request = { plan: fetchPlan(address, controller), controller, waiting: 0 };
  requests.set(address, request);
  // A failure is not kept: the next element that asks, or the same one after a retry, asks the network again.
  request.plan.catch(() => forget(address, request));
  return request;
};

/** Ends a request, so that nobody joins it any more. */
const forget = (address: string, request: Request): void => {
  request.controller.abort();
  if (requests.get(address) === request) requests.delete(address);
};

/** What validates comes with the first plan that must be: the shipped one is valid, as a page has it. */
export const validation = () => imported(() => import('./validate.ts'), 'validatePlan');

const fetchPlan = async (address: string, controller: AbortController): Promise<PlanPackage> => {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, TIMEOUT_SECONDS * 1000);
  try {
    const [text, { validatePlan }] = await Promise.all([fetchText(address, controller), validation()]);
    return validatePlan(parse(text, address));
  } catch (error) {
    if (late) throw new PlanChartsError('plan-timeout', { address, seconds: TIMEOUT_SECONDS });
    throw placed(error, address);
  } finally {
    clearTimeout(timer);
  }
};

const fetchText = async (address: string, controller: AbortController): Promise<string> => {
  const response = await fetch(address, { signal: controller.signal, credentials: 'omit' });
  if (!response.ok) throw new PlanChartsError('plan-unreachable', { address, status: response.status });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    // The header may lie or be absent, so what arrives is counted.
    if (bytes > MAX_BYTES) {
      controller.abort();
      throw new PlanChartsError('plan-too-large', { address, megabytes: MAX_BYTES / 1_000_000 });
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
};

const parse = (text: string, address: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new PlanChartsError('plan-not-json', { address });
  }
};

/** Says which address an error is about, where the code that met it could not know. */
const placed = (error: unknown, address: string): PlanChartsError => {
  if (!isChartsError(error)) return new PlanChartsError('plan-unreachable', { address });
  if (error.code !== 'plan-invalid') return error;
  return new PlanChartsError('plan-invalid', { problems: [], ...error.details, address });
};
