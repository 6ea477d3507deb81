/**
 * How sure a source is of a figure decides how it is drawn, in whatever picture.
 */
import type { Observation } from '../data/schema.ts';

export type Certainty = 'exact' | 'hedged' | 'soft';

export const CERTAINTIES: readonly Certainty[] = ['exact', 'hedged', 'soft'];

/** `soft` is not final (provisional, estimated, forecast, disputed), `hedged` is "about", "more than" and the like. */
export const certaintyOf = ({
  qualifier,
  obsStatus,
  disputed,
}: Pick<Observation, 'qualifier' | 'obsStatus' | 'disputed'>): Certainty => {
  if (disputed || obsStatus === 'provisional' || obsStatus === 'estimated' || obsStatus === 'forecast') return 'soft';
  return qualifier === 'exactly' ? 'exact' : 'hedged';
};
