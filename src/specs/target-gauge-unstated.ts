/**
 * `target-gauge` of a target that was stated without a number: it has no scale and no region, in whatever shape, so the
 * plot is hatched and holds the words in which the target was stated. Figures that are known are written above it.
 */
import type { Locale } from '../data/locale.ts';
import { hatchLayer, placed, specOf, textLayer, type Drawn, type TextRow } from './layers.ts';
import { amountName, amountValue, missingWords } from './target-amounts.ts';
import type { Facts } from './target-facts.ts';
import { BASELINE, FONT } from './target-type.ts';
import type { GaugePicture } from './target-gauge-picture.ts';
import { LINE, PAD } from './target-gauge-size.ts';
import { hatchedTouches, type Touch } from './target-gauge-touch.ts';
import { deadlineWords, targetFigure } from './target-words.ts';
import type { Typesetter } from './typesetter.ts';

/** From the edge of the hatching to the words on it. */
const INSET = 12;
/** Two lines of words and hatching enough around them to be seen as hatched. */
const LEAST_HEIGHT = 92;

export const gaugeUnstated = (facts: Facts, width: number, locale: Locale, { wrap }: Typesetter): GaugePicture => {
  const { gauge, target: words } = locale.words;
  const room = width - 2 * INSET;
  const amounts = [facts.baseline, facts.latest].flatMap((amount) => amount ?? []);
  const texts = amounts.map((amount) =>
    wrap(gauge.row(amountName(amount, locale), amountValue(amount, 'long', true, locale)), width, FONT.detail),
  );
  const above = texts.flat();
  // The first line of each is what a pointer and keys mean.
  const starts = texts.map((_, i) => texts.slice(0, i).flat().length);
  const due = deadlineWords(facts.target, locale);
  const stated = wrap(targetFigure(facts.target, undefined, locale, 'full'), room, FONT.value, true);
  const missing = facts.latest || facts.state === 'known' ? [] : [missingWords(facts.state, locale)];
  const details = [...(due === undefined ? [] : [due]), words.noNumber, ...missing].flatMap((text) =>
    wrap(text, room, FONT.detail),
  );

  const top = above.length * LINE + (above.length > 0 ? PAD * 2 : 0);
  const lines = stated.length + details.length;
  const height = Math.max(LEAST_HEIGHT, lines * LINE + 2 * INSET);
  const row =
    (x: number, y: number) =>
    (text: string, i: number): TextRow => ({ x, y: y + i * LINE + BASELINE, text, align: 'left' });
  const first = top + (height - lines * LINE) / 2;
  const at = placed(locale, width);
  const drawn: readonly Drawn[] = [
    hatchLayer([at.box({ x: 0, y: top, width, height })]),
    pointTexts(starts.map((i) => at.text(row(0, 0)(above[i]!, i)))),
    textLayer(
      'row-label',
      above
        .map(row(0, 0))
        .filter((_, i) => !starts.includes(i))
        .map(at.text),
    ),
    textLayer('value-label', stated.map(row(INSET, first)).map(at.text)),
    textLayer('detail-label', details.map(row(INSET, first + stated.length * LINE)).map(at.text)),
  ];
  const spec = specOf('target-gauge-unstated', { width, height: top + height }, drawn);
  const touches = [
    ...amounts.map((of, i): Touch => {
      const from = starts[i]! * LINE;
      return { of, layer: POINTS, row: i, band: [from, from + texts[i]!.length * LINE], span: [0, width] };
    }),
    ...hatchedTouches([{ of: 0, band: [top, top + height], span: [0, width] }]),
  ];
  return { spec, hasRegion: false, isHatched: true, touches };
};

const POINTS = 'points_amount';

const pointTexts = (rows: readonly TextRow[]): Drawn => {
  const [data, layer] = textLayer('row-label', rows);
  return [
    { ...data, name: POINTS },
    { ...layer, name: POINTS, data: { name: POINTS } },
  ];
};
