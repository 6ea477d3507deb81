/**
 * A note for each way of drawing that occurs in a picture of targets.
 */
import type { Interval } from '../data/interval.ts';
import type { Locale } from '../data/locale.ts';
import type { Amount, Facts } from './target-facts.ts';

export interface Looks {
  /** Whether what is permitted is an area that can be seen. */
  readonly hasRegion: boolean;
  /** Whether something is drawn as not known. */
  readonly isHatched: boolean;
}

export const drawingNotes = (
  facts: readonly Facts[],
  { hasRegion, isHatched }: Looks,
  locale: Locale,
): readonly string[] => {
  const { gauge, qualifier, enumeration, isDisputed, obsStatus } = locale.words;
  const shown = facts.flatMap(shownAmounts);
  const hedges = [...new Set(shown.map(({ figure }) => figure.qualifier))].filter(
    (q) => q !== 'exactly' && q !== 'range',
  );
  const soft = shown.filter(({ certainty }) => certainty === 'soft').map(({ figure }) => figure);
  const statuses = new Set(
    soft.flatMap((figure) => [figure.disputed ? isDisputed : '', obsStatus[figure.obsStatus]]).filter(Boolean),
  );
  return [
    ...(hasRegion ? [gauge.permitted] : []),
    ...(facts.some(({ permitted }) => permitted && hasOpenEdge(permitted)) ? [gauge.openEdge] : []),
    ...(hedges.length > 0 ? [gauge.hollow(hedges.map((hedge) => qualifier[hedge]('…')).join(enumeration))] : []),
    ...(shown.some(isRange) ? [gauge.range] : []),
    ...(statuses.size > 0 ? [gauge.diamond([...statuses].join(enumeration))] : []),
    ...(isHatched ? [gauge.hatched] : []),
  ];
};

/** The figures that stand as bars on a scale. */
const shownAmounts = ({ permitted, baseline, latest }: Facts): readonly Amount[] =>
  permitted ? [baseline, latest].flatMap((amount) => (amount?.isOnScale && amount.bounds ? [amount] : [])) : [];

const isRange = ({ bounds }: Amount): boolean => bounds![0] !== bounds![1];

const hasOpenEdge = ({ low, high, isLowOpen, isHighOpen }: Interval): boolean =>
  (isLowOpen && Number.isFinite(low)) || (isHighOpen && Number.isFinite(high));
