/**
 * The engine: a compiled shape and rows → a running view. The only file that makes a `vega.View`.
 *
 * It takes from Vega what the shapes use and nothing else: neither Vega-Lite nor Vega's parser, no scale, no axis, no
 * loader. A shape that needs more says so in a test (test/specs/shapes.test.ts).
 */
import { transforms } from 'vega-dataflow';
import { datajoin, encode } from 'vega-encode';
import { expressionInterpreter } from 'vega-interpreter';
import { aggregate, collect, facet, proxy, sieve } from 'vega-transforms';
import { View } from 'vega-view';
import { bound, mark, render, viewlayout } from 'vega-view-transforms';
import type { Changeset } from 'vega';
import type { Cell, Row, Spec } from '../specs/chart.ts';
import type { Shape } from './shapes.ts';

/** What the shapes are made of. */
export const operators = {
  ...{ aggregate, bound, collect, datajoin, encode, facet },
  ...{ mark, proxy, render, sieve, viewlayout },
};

Object.assign(transforms, operators);

/** A running view of one shape. */
export interface Scene {
  /**
   * Draws rows at a size; what stood there before is changed, not made again.
   *
   * @throws What the engine threw; what is on screen is then as it was, and the scene is of no more use.
   */
  show(spec: Pick<Spec, 'width' | 'height' | 'datasets' | 'layer'>): Promise<void>;
  /** What it shows, as text. */
  toSVG(): Promise<string>;
  /** Ends it; a picture on screen stays. */
  finalize(): void;
}

const refuse = (): never => {
  throw new Error('plan charts never let a picture load anything');
};

/** Data come with the rows; nothing in them may reach the network, whatever a plan holds. */
const closedLoader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

/** Vega writes its errors to the page's console and goes on; ours reach whoever asked for the picture. */
const strictLogger = {
  level: () => strictLogger,
  error: (error: unknown): never => {
    throw error instanceof Error ? error : new Error(String(error));
  },
  warn: () => strictLogger,
  info: () => strictLogger,
  debug: () => strictLogger,
};

/**
 * No hover or event handling is initialised: interaction is the elements' own, on whatever SVG is on screen.
 *
 * @param container Where the picture is drawn; without one nothing is, and the scene can be asked for `toSVG()`.
 */
export const sceneOf = (shape: Shape, container?: HTMLElement): Scene => {
  const view = new View(shape as never, {
    ...(container ? { renderer: 'svg', container } : { renderer: 'none' }),
    hover: false,
    loader: closedLoader,
    logger: strictLogger,
    expr: expressionInterpreter,
  });
  const shown = new Map<string, readonly Tuple[]>();
  // By itself, Vega keeps what it knew of 10,000 rows that are gone: two megabytes for a figure that changes often.
  Object.assign(view, { cleanThreshold: 200 });
  return {
    show: async ({ width, height, datasets, layer }) => {
      view.width(width).height(height);
      const inRuns = new Set(layer.filter(({ encoding }) => 'detail' in encoding).map(({ data }) => data.name));
      for (const [name, rows] of Object.entries(datasets)) {
        const tuples = shown.get(name);
        // What no row has changed of is not run through again.
        if (tuples && isSame(tuples, rows)) continue;
        const change = view.changeset();
        shown.set(name, changed(tuples ?? [], rows, change, inRuns.has(name)));
        view.change(name, change);
      }
      await view.runAsync();
    },
    toSVG: () => view.toSVG(),
    finalize: () => void view.finalize(),
  };
};

/** A row as Vega holds it: it marks it as its own, and changes it. */
type Tuple = Record<string, Cell>;

const isSame = (tuples: readonly Tuple[], rows: readonly Row[]): boolean =>
  tuples.length === rows.length && rows.every((row, i) => isAlike(tuples[i]!, row, 'any'));

/**
 * As many rows as before are changed cell by cell: they keep their nodes, and one that stays what it was is not drawn again.
 * Others are replaced, and so are those of lines that have changed in more than numbers, because a row that moves to another
 * line would stand at its end.
 */
const changed = (
  tuples: readonly Tuple[],
  rows: readonly Row[],
  change: Changeset,
  isInRuns: boolean,
): readonly Tuple[] => {
  const staysInRun = (row: Row, i: number) => !isInRuns || isAlike(tuples[i]!, row, 'string');
  if (tuples.length !== rows.length || !rows.every(staysInRun)) {
    change.remove(tuples);
    const anew = rows.map((row): Tuple => ({ ...row }));
    change.insert(anew);
    return anew;
  }
  for (const [i, row] of rows.entries())
    for (const key in row) if (tuples[i]![key] !== row[key]) change.modify(tuples[i]!, key, row[key]);
  return tuples;
};

/** Whether a row is the one that is shown, in its cells of a kind. */
const isAlike = (tuple: Tuple, row: Row, kind: 'any' | 'string'): boolean => {
  for (const key in row) if (row[key] !== tuple[key] && (kind === 'any' || typeof row[key] === kind)) return false;
  return true;
};
