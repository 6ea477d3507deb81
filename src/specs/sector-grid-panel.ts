/**
 * One list of sectors laid out: its title, how many there are, the grid, and the scale of the industry; the words stand
 * beside the grid where there is room. Laid out from left to right, in pixels of the whole picture.
 */
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import type { Box } from './chart.ts';
import type { SectorFacts } from './sector-grid-facts.ts';
import { setLines, type Paragraph, type SetLine } from './sector-grid-lines.ts';
import type { Runs } from './sector-grid-runs.ts';
import { besideFrom, extentOf, GAP, GUTTER, type SquareSize } from './sector-grid-size.ts';
import { gridHeight, placedRuns, unknownArea, type PlacedRun } from './sector-grid-squares.ts';
import { countWords, namedWords, openWords, remarks, restWords, scaleWords, unitOf } from './sector-grid-text.ts';
import type { Typesetter } from './typesetter.ts';

export interface Panel {
  readonly facts: SectorFacts;
  readonly runs: Runs;
  readonly placed: readonly PlacedRun[];
  readonly lines: readonly SetLine[];
  /** Where the words on the count stand, and those on the scale. */
  readonly countBox: Box;
  readonly scaleBox: Box | undefined;
  readonly height: number;
}

/** What the panels of a picture share. */
export interface Setting {
  readonly plan: Plan;
  readonly size: SquareSize;
  readonly locale: Locale;
  readonly setter: Typesetter;
}

export const panelOf = (
  facts: SectorFacts,
  runs: Runs,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { plan, size, locale, setter }: Setting,
): Panel => {
  const local = squaresOf(facts, runs, size);
  const high = gridHeight(local);
  const wide = extentOf(size.perRow, size);
  const isBeside = high > 0 && width >= besideFrom(wide);

  const title = setLines([{ style: 'panel-title', text: facts.list.label }], { x, y, width }, setter);
  const top = y + title.height + GAP / 2;
  const column = isBeside ? { x: x + wide + GUTTER, width: width - wide - GUTTER } : { x, width };
  const count = setLines(countParagraphs(facts, runs, locale), { ...column, y: top }, setter);
  const under = top + count.height;
  const gridTop = isBeside ? top + GRID_DROP : under + (high > 0 ? GAP : 0);
  const afterGrid = gridTop + high;
  const scaleTop = (isBeside ? under : afterGrid) + GAP;
  const scale = setLines(scaleParagraphs(facts, plan, locale), { ...column, y: scaleTop }, setter);
  const hasScale = scale.lines.length > 0;
  const end = Math.max(under, afterGrid, hasScale ? scaleTop + scale.height : 0);
  return {
    facts,
    runs,
    placed: local.map((run) => movedRun(run, x, gridTop)),
    lines: [...title.lines, ...count.lines, ...scale.lines],
    countBox: { ...column, y: top, height: count.height },
    scaleBox: hasScale ? { ...column, y: scaleTop, height: scale.height } : undefined,
    height: end - y,
  };
};

/** The upper edge of the squares stands where the large figure beside them has its own. */
const GRID_DROP = 5;

/** Where neither the number is known nor out of how many, a hatched area follows the sectors that are named. */
const squaresOf = ({ counted }: SectorFacts, runs: Runs, size: SquareSize): readonly PlacedRun[] => {
  const squares = placedRuns(runs, size);
  const isUnknown = (counted?.figure.value ?? null) === null && !runs.runs.some(({ look }) => look === 'open');
  if (!isUnknown) return squares;
  const high = gridHeight(squares);
  return [...squares, movedRun(unknownArea(size), 0, high === 0 ? 0 : high + size.step)];
};

const countParagraphs = (facts: SectorFacts, runs: Runs, locale: Locale): readonly Paragraph[] => {
  const { counted, newCount } = facts;
  const about = [
    unitOf(facts),
    counted?.asOf === undefined ? undefined : locale.date(counted.asOf, 'short'),
    ...(counted ? remarks(counted, locale) : []),
  ].filter((text) => text !== undefined);
  const each = runs.each === 1 ? undefined : locale.words.sectors.each(eachWords(facts, runs.each, locale));
  const details = [
    about.join(locale.words.comma),
    namedWords(facts, locale),
    restWords(facts, runs, locale),
    openWords(runs, locale),
    each,
    newCount?.reason,
  ];
  return [
    { style: 'gauge-value', text: countWords(facts, 'long', locale) },
    ...details.flatMap((text): readonly Paragraph[] => (text ? [{ style: 'row-label', text }] : [])),
  ];
};

const eachWords = (facts: SectorFacts, each: number, locale: Locale): string => {
  const [number, unit] = [locale.number(each, 'long'), unitOf(facts)];
  return unit === undefined ? number : locale.words.withUnit(number, unit);
};

const scaleParagraphs = ({ scale }: SectorFacts, plan: Plan, locale: Locale): readonly Paragraph[] => {
  if (!scale) return [];
  const { value, about, converted } = scaleWords(scale, plan, 'long', locale);
  return [
    { style: 'row-value', text: value },
    ...[about, ...converted].map((text): Paragraph => ({ style: 'row-label', text })),
  ];
};

const movedRun = ({ run, pieces, areas }: PlacedRun, x: number, y: number): PlacedRun => {
  const moved = (box: Box): Box => ({ ...box, x: box.x + x, y: box.y + y });
  return { run, pieces: pieces.map(({ look, box }) => ({ look, box: moved(box) })), areas: areas.map(moved) };
};
