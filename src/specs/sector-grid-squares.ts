/**
 * Where the squares of a list of sectors stand, counted from the upper left corner of its grid.
 */
import type { Box } from './chart.ts';
import type { Look, Run, Runs } from './sector-grid-runs.ts';
import { extentOf, offsetOf, type SquareSize } from './sector-grid-size.ts';

/** A square, or the part of one that a run has where squares stand for several sectors. */
export interface Piece {
  readonly look: Look;
  readonly box: Box;
}

/** A run on its squares. */
export interface PlacedRun {
  readonly run: Run;
  readonly pieces: readonly Piece[];
  /** All that lies between its first square and its last: part of a row, whole rows, part of a row. */
  readonly areas: readonly Box[];
}

/** Of a part that would be too narrow to be seen, so much is. */
const LEAST = 1;
/** Sums of fractions are no whole numbers. */
const SLIP = 1e-9;
/** A number of which nothing is known has so many hatched rows. */
const UNKNOWN_ROWS = 2;

export const placedRuns = ({ runs, each }: Runs, size: SquareSize): readonly PlacedRun[] => {
  let start = 0;
  return runs.map((run) => {
    const end = start + run.count / each;
    const first = Math.floor(start + SLIP);
    // What is too few for a square has a sliver of one.
    const last = Math.max(first, Math.ceil(end - SLIP) - 1);
    const pieces: Piece[] = [];
    for (let i = first; i <= last; i += 1)
      pieces.push({ look: run.look, box: part(cell(i, size), Math.max(0, start - i), Math.min(1, end - i)) });
    start = end;
    return { run, pieces, areas: areasOf(first, last, size) };
  });
};

/** Hatching in place of squares, where nobody knows how many. */
export const unknownArea = (size: SquareSize): PlacedRun => {
  const box = { x: 0, y: 0, width: extentOf(size.perRow, size), height: extentOf(UNKNOWN_ROWS, size) };
  return { run: { of: 'counted', look: 'open', count: 0 }, pieces: [{ look: 'open', box }], areas: [box] };
};

/** Height of the grid. */
export const gridHeight = (placed: readonly PlacedRun[]): number =>
  Math.max(0, ...placed.flatMap(({ pieces }) => pieces.slice(-1).map(({ box }) => box.y + box.height)));

const cell = (index: number, size: SquareSize): Box => ({
  x: offsetOf(index % size.perRow, size),
  y: offsetOf(Math.floor(index / size.perRow), size),
  width: size.side,
  height: size.side,
});

const part = ({ x, width, ...box }: Box, from: number, to: number): Box => {
  const wide = Math.max(LEAST, width * (to - from));
  return { ...box, x: Math.min(x + width * from, x + width - wide), width: wide };
};

/** A square reaches to the next one, so that no pointer falls between two. */
const areasOf = (first: number, last: number, size: SquareSize): readonly Box[] => {
  const { perRow } = size;
  const [top, bottom] = [Math.floor(first / perRow), Math.floor(last / perRow)];
  const [left, right] = [first % perRow, (last % perRow) + 1];
  const area = (row: number, until: number, from: number, to: number): Box => ({
    x: offsetOf(from, size),
    y: offsetOf(row, size),
    width: offsetOf(to, size) - offsetOf(from, size),
    height: offsetOf(until, size) - offsetOf(row, size),
  });
  if (top === bottom) return [area(top, top + 1, left, right)];
  const whole = { from: left === 0 ? top : top + 1, to: right === perRow ? bottom + 1 : bottom };
  return [
    ...(left === 0 ? [] : [area(top, top + 1, left, perRow)]),
    ...(whole.to > whole.from ? [area(whole.from, whole.to, 0, perRow)] : []),
    ...(right === perRow ? [] : [area(bottom, bottom + 1, 0, right)]),
  ];
};
