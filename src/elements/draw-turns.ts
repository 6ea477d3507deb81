/**
 * Pictures are drawn in turns, one a task, so that a page answers between two of them; those near the reader first. A
 * hidden page draws none before it is looked at, unless a picture is asked for by name.
 */
export interface Turn {
  /** Whether the reader is near, by then. */
  isNear(): boolean;
  /** Whether somebody waits for this very picture, such as a file. */
  isAsked(): boolean;
  readonly signal: AbortSignal;
}

/** Turn → what begins it. */
const waiting = new Map<Turn, () => void>();
const { port1, port2 } = new MessageChannel();
let isComing = false;

/** @throws The signal's reason, once it is aborted. */
export const inTurn = (turn: Turn): Promise<void> =>
  new Promise((resolve, reject) => {
    const { signal } = turn;
    signal.throwIfAborted();
    const leave = () => {
      waiting.delete(turn);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave, { once: true });
    waiting.set(turn, () => {
      signal.removeEventListener('abort', leave);
      resolve();
    });
    next();
  });

const next = (): void => {
  if (isComing || waiting.size === 0) return;
  isComing = true;
  // A timer would wait four milliseconds for each turn.
  port2.postMessage(undefined);
};

port1.onmessage = () => {
  isComing = false;
  const turns = [...waiting.keys()].filter((turn) => !document.hidden || turn.isAsked());
  const turn = turns.find((one) => one.isNear()) ?? turns[0];
  if (!turn) return document.addEventListener('visibilitychange', next, { once: true });
  const begin = waiting.get(turn)!;
  waiting.delete(turn);
  begin();
  next();
};
