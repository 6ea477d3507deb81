/**
 * What Vega-Lite draws of `sector-grid`, and what of it can be pointed at: a named sector by itself, the others as the one
 * number that they are.
 */
import type { Locale } from '../data/locale.ts';
import type { Box, Point } from './chart.ts';
import { boxLayer, hatchLayer, placed, pointLayer, textLayer, type Drawn } from './layers.ts';
import type { NamedSector } from './sector-grid-facts.ts';
import { LINE_STYLES } from './sector-grid-lines.ts';
import type { Panel } from './sector-grid-panel.ts';
import type { Look } from './sector-grid-runs.ts';
import type { PlacedRun } from './sector-grid-squares.ts';

/** A mark that can be pointed at, before it has words. */
export interface Touch extends Pick<Point, 'layer' | 'row' | 'band' | 'series' | 'areas'> {
  readonly of: NamedSector | 'counted' | 'open' | 'rest' | 'scale';
  readonly panel: Panel;
}

export interface GridMarks {
  readonly drawn: readonly Drawn[];
  /** In reading order. */
  readonly touches: readonly Touch[];
}

export const gridMarks = (panels: readonly Panel[], width: number, locale: Locale): GridMarks => {
  const at = placed(locale, width);
  const runs = panels.flatMap((panel) => panel.placed);
  const single = runs.filter(isSingle);
  const boxes = (look: Look) =>
    runs
      .filter((run) => !isSingle(run))
      .flatMap(({ pieces }) => pieces)
      .filter((piece) => piece.look === look)
      .map(({ box }) => at.box(inset(box, look)));
  const ofSingle = (look: Look) =>
    single.filter(({ run }) => run.look === look).map(({ pieces }) => at.box(inset(pieces[0]!.box, look)));
  const touches = panels.flatMap((panel, series) => touchesOf(panel, series));
  const rows = new Map<string, number>();
  const lines = panels.flatMap((panel) => panel.lines);
  return {
    drawn: [
      hatchLayer(boxes('open')),
      boxLayer('square-opens', 'square-open', boxes('open')),
      boxLayer('squares', 'square', boxes('full')),
      boxLayer('square-hollows', 'square-hollow', boxes('hollow')),
      boxLayer('square-rests', 'square-rest', boxes('rest')),
      pointLayer('square-softs', 'point-soft', boxes('soft').map(diamond)),
      boxLayer(NAMED.full, 'square', ofSingle('full')),
      boxLayer(NAMED.rest, 'square-rest', ofSingle('rest')),
      pointLayer('square-dots', 'square-dot', ofSingle('full').map(dot)),
      pointLayer('square-rest-dots', 'square-rest-dot', ofSingle('rest').map(dot)),
      boxLayer(
        TOGETHER,
        'touch-area',
        touches.filter(({ layer }) => layer === TOGETHER).map((one) => at.box(one.mark)),
      ),
      ...LINE_STYLES.map((style) => textLayer(style, lines.filter((line) => line.style === style).map(at.text))),
    ],
    touches: touches.map(({ of, panel, series, layer, band, areas = [] }): Touch => {
      const row = rows.get(layer) ?? 0;
      rows.set(layer, row + 1);
      return { of, panel, series, layer, row, band, areas: areas.map(at.box) };
    }),
  };
};

const NAMED = { full: 'points_named', rest: 'points_named_rest' } as const;
/** Many squares that are one number, and words. */
const TOGETHER = 'touch-areas';

const isSingle = ({ run }: PlacedRun): boolean => typeof run.of !== 'string';

/** A contour lies on both sides of its edge; a square is as large with one as without. */
const inset = ({ x, y, width, height }: Box, look: Look): Box => {
  const by = { full: 0, open: 0.5, soft: 0, hollow: 1, rest: 0.5 }[look];
  return { x: x + by, y: y + by, width: Math.max(0.5, width - 2 * by), height: height - 2 * by };
};

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
const diamond = (box: Box) => ({ ...middle(box), size: box.width * box.height });
/** A third as wide as its square. */
const dot = (box: Box) => ({ ...middle(box), size: (box.width / 3) ** 2 });

type Marked = Touch & { readonly mark: Box };

const touchesOf = (panel: Panel, series: number): readonly Marked[] => {
  const { countBox, scaleBox } = panel;
  const marked = (of: Touch['of'], layer: string, areas: readonly Box[], mark: Box): Marked => {
    const band = [Math.min(...areas.map(({ y }) => y)), Math.max(...areas.map(bottomOf))] as const;
    return { of, panel, series, layer, row: 0, band, areas, mark };
  };
  const named = (look: 'full' | 'rest') =>
    panel.placed
      .filter((one) => isSingle(one) && one.run.look === look)
      .map(({ run, areas, pieces }) => marked(run.of as NamedSector, NAMED[look], areas, pieces[0]!.box));
  const together = (of: 'counted' | 'open' | 'rest', words: readonly Box[]) => {
    const runs = panel.placed.filter(({ run }) => run.of === of);
    const areas = [...runs.flatMap((run) => run.areas), ...words];
    const mark = runs.length > 0 ? squaresIn(largest(runs.flatMap((run) => run.areas)), runs) : words[0];
    return mark ? [marked(of, TOGETHER, areas, mark)] : [];
  };
  return [
    ...named('full'),
    ...together('counted', [countBox]),
    ...together('open', []),
    ...named('rest'),
    ...together('rest', []),
    ...(scaleBox ? [marked('scale', TOGETHER, [scaleBox], scaleBox)] : []),
  ];
};

const bottomOf = ({ y, height }: Box): number => y + height;
const rightOf = ({ x, width }: Box): number => x + width;

/** The ring is put on the largest part of a number of squares. */
const largest = (areas: readonly Box[]): Box =>
  areas.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));

/** An area without the gap that it reaches over. */
const squaresIn = ({ x, y, width, height }: Box, runs: readonly PlacedRun[]): Box => {
  const boxes = runs.flatMap(({ pieces }) => pieces.map(({ box }) => box));
  const [right, bottom] = [Math.max(...boxes.map(rightOf)), Math.max(...boxes.map(bottomOf))];
  return { x, y, width: Math.min(width, right - x), height: Math.min(height, bottom - y) };
};
