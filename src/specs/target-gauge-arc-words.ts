/**
 * The words in the middle of a half circle: the latest figure in large type, what it is under it, and the baseline; or
 * what is said where no result is known.
 */
import type { Locale } from '../data/locale.ts';
import type { TextRow } from './layers.ts';
import { amountName, amountValue, missingWords } from './target-amounts.ts';
import type { Facts } from './target-facts.ts';
import { FONT } from './target-type.ts';
import { LINE, PAD, RING } from './target-gauge-size.ts';
import type { Typesetter } from './typesetter.ts';

export interface ArcWords {
  readonly values: readonly TextRow[];
  readonly names: readonly TextRow[];
  readonly missing: readonly TextRow[];
}

const LARGE_LINE = 32;
/** From the middle of the half circle up to the large words, and down to what they are. */
const LIFT = 12;
const DROP = 6;

/** @param ends Numbers under the ends of the ring, between which words may go on below it. */
export const arcWords = (
  facts: Facts,
  { cx, cy, radius }: { readonly cx: number; readonly cy: number; readonly radius: number },
  ends: readonly TextRow[],
  locale: Locale,
  { widthOf, wrap }: Typesetter,
): ArcWords => {
  const { latest, baseline, state } = facts;
  const hole = radius - RING;
  const rows = (lines: readonly string[], y: number, line: number): readonly TextRow[] =>
    lines.map((text, i) => ({ x: cx, y: y + i * line, text, align: 'center' }));
  const numbers = Math.max(...ends.map(({ text }) => widthOf(text, FONT.detail)));
  const room = 2 * (radius - RING / 2 - numbers / 2 - PAD * 2);
  const from = baseline
    ? [locale.words.gauge.row(amountName(baseline, locale), amountValue(baseline, 'long', false, locale))]
    : [];
  if (!latest) {
    const lines = wrap(missingWords(state === 'known' ? 'not-reported' : state, locale), hole * 1.5, FONT.detail);
    const names = from.flatMap((text) => wrap(text, room, FONT.detail));
    return {
      values: [],
      names: rows(names, cy + LIFT + PAD, LINE),
      missing: rows(lines, cy - LIFT - (lines.length - 1) * LINE, LINE),
    };
  }
  /** Width of the hole where so many large lines stand in it. */
  const chord = (lines: number) => 2 * Math.sqrt(Math.max(0, hole ** 2 - (LIFT + lines * LARGE_LINE) ** 2));
  const value = wrap(
    amountValue(latest, 'short', !latest.isOnScale, locale),
    Math.min(room, chord(1)),
    FONT.large,
    true,
  );
  // A second line rises into the hole where that is wide enough; the others go on below.
  const rises = value.length > 1 && widthOf(value[0]!, FONT.large, true) <= chord(2);
  const first = cy - LIFT - (rises ? LARGE_LINE : 0);
  const last = first + (value.length - 1) * LARGE_LINE;
  const other = state === 'known' ? [] : [missingWords(state, locale)];
  const details = [amountName(latest, locale), ...other, ...from].flatMap((text) => wrap(text, room, FONT.detail));
  return { values: rows(value, first, LARGE_LINE), names: rows(details, last + LIFT + DROP, LINE), missing: [] };
};
