/**
 * What a page asks for, and what that weighs as it is sent.
 */
import type { CDPSession } from 'playwright-core';

export interface Traffic {
  /** Requests without an answer so far. */
  readonly pending: () => number;
  readonly sums: () => { readonly bytes: number; readonly script: number; readonly requests: number };
}

/** Bodies without headers: those are the server's. */
export const followTraffic = (session: CDPSession): Traffic => {
  const open = new Set<string>();
  let [bytes, script, requests] = [0, 0, 0];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http')) return;
    open.add(requestId);
    requests += 1;
  });
  session.on('Network.responseReceived', ({ response, type }) => {
    if (!response.url.startsWith('http')) return;
    const length = Number(response.headers['content-length'] ?? response.headers['Content-Length'] ?? 0);
    bytes += length;
    if (type === 'Script') script += length;
  });
  for (const end of ['Network.loadingFinished', 'Network.loadingFailed'] as const)
    session.on(end, ({ requestId }: { requestId: string }) => void open.delete(requestId));
  return { pending: () => open.size, sums: () => ({ bytes, script, requests }) };
};
