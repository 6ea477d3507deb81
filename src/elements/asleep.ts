/**
 * Figures that came with their page are on screen without a script, so they sleep until a reader is near, touches one or
 * comes by key: the script costs a page what is looked at, not what is in it. They wake one a task, so that a page of
 * hundreds answers between two of them.
 */
import { followNearness } from './page-observers.ts';

export interface Sleeper extends HTMLElement {
  /** Comes alive at once; does nothing where it is awake. */
  wake(): void;
}

/** Sleeper → what ends the watch over it. */
const sleepers = new Map<EventTarget, () => void>();
/** Who is to wake, in this order; some may have been woken meanwhile. */
const waking: Sleeper[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Lets a figure sleep until it is needed. */
export const sleep = (figure: Sleeper): void => {
  sleepers.set(
    figure,
    followNearness(figure, ({ isIntersecting }) => {
      if (isIntersecting) {
        waking.unshift(figure);
        wakeInTurn();
      }
    }),
  );
  if (sleepers.size === 1) listen('addEventListener');
};

/** @returns Whether it was asleep. */
export const rise = (figure: Sleeper): boolean => {
  sleepers.get(figure)?.();
  const wasAsleep = sleepers.delete(figure);
  if (wasAsleep && sleepers.size === 0) listen('removeEventListener');
  return wasAsleep;
};

/** Wakes a figure that is asleep when its turn comes. */
export const wakeSoon = (figure: Sleeper): void => {
  if (!sleepers.has(figure)) return;
  waking.push(figure);
  wakeInTurn();
};

const wakeInTurn = (): void => {
  timer ??= setTimeout(wakeNext);
};

const wakeNext = (): void => {
  timer = undefined;
  waking.shift()?.wake();
  if (waking.length > 0) wakeInTurn();
};

/** It is awake before the event arrives, and answers it. */
const onTouch = (event: Event): void => {
  for (const one of event.composedPath()) if (sleepers.has(one)) (one as Sleeper).wake();
};

/**
 * A picture that sleeps is no place that Tab comes to: those beside the place where the reader is, by focus or by a press,
 * wake before Tab can leave it. Tab itself is not listened for: a page's keys are its own.
 */
const onPlace = ({ target }: Event): void => {
  const all = [...sleepers.keys()] as Sleeper[];
  all.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const next = all.findIndex((one) => isBefore(target as Node, one));
  // Where none comes after it, these are the last two.
  for (const i of [next, next - 1]) all.at(i)?.wake();
};

/** `Node.DOCUMENT_POSITION_FOLLOWING`, as a number that costs nothing. */
const FOLLOWING = 4;

const isBefore = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & FOLLOWING) > 0;

/** At the window, before the event has reached any figure; only as long as one sleeps. */
const listen = (change: 'addEventListener' | 'removeEventListener'): void => {
  for (const type of ['pointerover', 'focusin', 'click']) window[change](type, onTouch, true);
  for (const type of ['focusin', 'click']) window[change](type, onPlace, true);
};
