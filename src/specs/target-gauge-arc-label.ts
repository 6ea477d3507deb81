/**
 * The words on the target of a half circle: outside it, beside the edge where the picture has room for them, else above
 * it with a line that leads there.
 */
import type { Locale } from '../data/locale.ts';
import type { RuleRow, TextRow } from './layers.ts';
import type { Facts } from './target-facts.ts';
import { countOf, labelRows, targetLines, widthOf } from './target-gauge-label.ts';
import type { GaugeScale } from './target-scale.ts';
import { LINE, PAD, TIP, UNDER_LABEL } from './target-gauge-size.ts';
import type { Typesetter } from './typesetter.ts';
import { linear } from './value-axis.ts';

export interface ArcLabel {
  readonly values: readonly TextRow[];
  readonly details: readonly TextRow[];
  readonly leader: readonly RuleRow[];
  /**
   * Middle of the half circle from above: lower where the words above it need more lines than are kept for them, higher where
   * they stand beside it.
   */
  readonly cy: number;
}

/** Lines that stand beside the ring; more would be a column, not a label. */
const MOST_LINES = 4;
const LEAST_ROOM = 96;
const GAP = 6;

export const arcLabel = (
  facts: Facts,
  { domain, edges }: GaugeScale,
  { width, radius, cy }: { readonly width: number; readonly radius: number; readonly cy: number },
  locale: Locale,
  setter: Typesetter,
): ArcLabel => {
  const values = edges.map(({ value }) => value);
  const middle = (values[0]! + values.at(-1)!) / 2;
  const angle = linear(domain, [-Math.PI / 2, Math.PI / 2])(middle);
  const tip = { x: width / 2 + Math.sin(angle) * (radius + TIP), y: cy - Math.cos(angle) * (radius + TIP) };
  const isRight = angle >= 0;
  // From the tip outwards and upwards the ring falls away, so words that stand on its height do not touch it.
  const room = (isRight ? width - tip.x : tip.x) - GAP;
  const beside = targetLines(facts, room, locale, setter);
  const top = tip.y + PAD - countOf(beside) * LINE;
  if (room >= LEAST_ROOM && countOf(beside) <= MOST_LINES && top >= 0) {
    const place = { x: isRight ? tip.x + GAP : tip.x - GAP, align: isRight ? 'left' : 'right' } as const;
    // The lines that are kept for words above the ring are not needed.
    const higher = Math.max(0, Math.floor(Math.min(top, cy - radius - TIP) - PAD));
    const { values: figure, details } = labelRows(beside, place, top - higher);
    return { values: figure, details, leader: [], cy: cy - higher };
  }
  const above = targetLines(facts, width, locale, setter);
  const lower = Math.max(0, countOf(above) * LINE + PAD + UNDER_LABEL - (cy - radius - TIP));
  const half = widthOf(above, setter) / 2;
  const align = tip.x - half < 0 ? 'left' : tip.x + half > width ? 'right' : 'center';
  const x = { left: 0, center: tip.x, right: width }[align];
  const { values: figure, details } = labelRows(above, { x, align }, 0);
  const leader = { x: tip.x, y: countOf(above) * LINE + PAD, x2: tip.x, y2: tip.y + lower };
  return { values: figure, details, leader: leader.y2 - leader.y > PAD ? [leader] : [], cy: cy + lower };
};
