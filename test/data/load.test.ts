import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_BYTES } from '../../src/data/limits.ts';
import { loadPlan } from '../../src/data/load.ts';
import { planJson } from '../fixtures.ts';

const BASE = 'https://news.example/article';
const going = () => new AbortController().signal;
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'loaded',
    (error: { code: string }) => error.code,
  );

/** Each test has an address of its own, because an address is fetched once a page. */
let count = 0;
const newAddress = () => `https://news.example/${(count += 1)}.json`;

/** A server that answers when told to, and notices when nobody waits any more. */
const server = (answer: (signal: AbortSignal) => Promise<Response>) => {
  const fetch = vi.fn((_: string, { signal }: { signal: AbortSignal }) => answer(signal));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

const never = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('loadPlan(src, base, signal)', () => {
  it('fetches an address once, relative to its page and without credentials', async () => {
    const fetch = server(() => Promise.resolve(Response.json(planJson())));
    const [a, b] = await Promise.all([loadPlan('/once.json', BASE, going()), loadPlan('once.json', BASE, going())]);
    expect(a).toBe(b);
    expect(Object.isFrozen(a)).toBe(true);
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch).toHaveBeenCalledWith(
      'https://news.example/once.json',
      expect.objectContaining({ credentials: 'omit' }),
    );
  });

  it('gives up after ten seconds', async () => {
    server(never);
    const loading = code(loadPlan(newAddress(), BASE, going()));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(await Promise.race([loading, Promise.resolve('waiting')])).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(await loading).toBe('plan-timeout');
  });

  it('gives up when the body stalls, not only when the answer does', async () => {
    server((signal) =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start: (stream) => signal.addEventListener('abort', () => stream.error(signal.reason)),
          }),
        ),
      ),
    );
    const loading = code(loadPlan(newAddress(), BASE, going()));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await loading).toBe('plan-timeout');
  });

  it('ends the request when the last element that waits has gone, not before', async () => {
    const fetch = server(never);
    const [first, last] = [new AbortController(), new AbortController()];
    const address = newAddress();
    const loading = [first, last].map(({ signal }) => code(loadPlan(address, BASE, signal)));
    const { signal } = fetch.mock.calls[0]![1];
    first.abort();
    expect(signal.aborted).toBe(false);
    last.abort();
    expect(signal.aborted).toBe(true);
    await Promise.all(loading);
  });

  it('stops reading a file that is too large, whatever its header says', async () => {
    let sent = 0;
    server(() =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            pull: (stream) => {
              sent += 1;
              stream.enqueue(new Uint8Array(1_000_000));
            },
          }),
          { headers: { 'content-length': '10' } },
        ),
      ),
    );
    expect(await code(loadPlan(newAddress(), BASE, going()))).toBe('plan-too-large');
    expect(sent).toBeLessThan(MAX_BYTES / 1_000_000 + 5);
  });

  it('asks again after a failure', async () => {
    const address = newAddress();
    server(() => Promise.resolve(new Response('', { status: 500 })));
    expect(await code(loadPlan(address, BASE, going()))).toBe('plan-unreachable');
    server(() => Promise.resolve(Response.json(planJson())));
    expect(await code(loadPlan(address, BASE, going()))).toBe('loaded');
  });

  it.each([
    ['javascript:alert(1)', 'plan-address'],
    ['file:///etc/hostname', 'plan-address'],
    ['http://', 'plan-address'],
  ])('refuses %s', async (address, expected) => {
    const fetch = server(never);
    expect(await code(loadPlan(address, BASE, going()))).toBe(expected);
    expect(fetch).not.toHaveBeenCalled();
  });
});
