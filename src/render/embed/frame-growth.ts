/**
 * A page may make its frames higher, and a frame may grow because it is higher: such a loop never ends by itself. It is told
 * by its steps, all of one size and one right after the other; a reader who opens one part after the other is slower.
 */
const SAME_STEPS = 5;
/** Steps of a loop follow each other within so many milliseconds. */
const RIGHT_AFTER = 500;

export interface Growth {
  readonly height: number;
  /** Size of the last step, and how many of this size there were, one right after the other. */
  readonly step: number;
  readonly times: number;
  /** When it was taken, in milliseconds. */
  readonly at: number;
  /** Whether it is a loop: no height is taken over from then on. */
  readonly isLoop: boolean;
}

/** @param before Undefined for the first height of a frame. */
export const grown = (before: Growth | undefined, height: number, at: number): Growth => {
  if (!before) return { height, step: 0, times: 0, at, isLoop: false };
  if (before.isLoop || before.height === height) return before;
  const step = height - before.height;
  const isSame = step === before.step && at - before.at <= RIGHT_AFTER;
  const times = isSame ? before.times + 1 : 1;
  return { height, step, times, at, isLoop: times >= SAME_STEPS };
};
