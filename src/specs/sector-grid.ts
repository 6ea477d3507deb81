/**
 * `<sector-grid>`: how many sectors something has reached, one square a sector. Lists that are counted differently have a
 * grid each.
 *
 * The phases: options → facts (what is asked of the plan) → runs (squares that look alike) → panels (where they stand) →
 * marks (what Vega-Lite draws) → words (title, summary, table, sources).
 */
import { PlanChartsError } from '../data/errors.ts';
import type { Locale } from '../data/locale.ts';
import type { Plan, SectorList } from '../data/schema.ts';
import { sectorListById } from '../data/select.ts';
import type { Chart } from './chart.ts';
import { specOf } from './layers.ts';
import { sectorFacts } from './sector-grid-facts.ts';
import { gridMarks } from './sector-grid-marks.ts';
import { panelOf, type Panel, type Setting } from './sector-grid-panel.ts';
import { runsOf } from './sector-grid-runs.ts';
import { BETWEEN, columnsOf, extentOf, squareSize, UNDER } from './sector-grid-size.ts';
import { sectorGridWords } from './sector-grid-words.ts';
import type { Measure } from './text-width.ts';
import { typesetter } from './typesetter.ts';
import { MIN_WIDTH } from './width.ts';

/** The options as the element's attributes hold them. */
export interface SectorGridOptions {
  /** Ids of lists of sectors with spaces between them; by default all of the plan, up to a dozen. */
  readonly sectors?: string | undefined;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  /** How wide its texts are, where the font is known. */
  readonly measure?: Measure | undefined;
}

/** What the options are called and how they are read; the element, the command and the documentation follow it. */
export const sectorGridOptions = { sectors: 'ids' } as const;

/** So many grids are drawn of a plan that is not asked for any by its id; the others are counted in a note. */
const MOST_GRIDS = 12;

/** @throws PlanChartsError `unknown-id`, which lists the ids there are, `nothing-to-show` where a plan has no list of sectors. */
export const sectorGrid = (plan: Plan, options: SectorGridOptions, locale: Locale): Chart => {
  const width = Math.max(MIN_WIDTH, Math.floor(options.width));
  const asked = listsOf(plan, options.sectors);
  const lists = options.sectors?.trim() ? asked : asked.slice(0, MOST_GRIDS);
  const { panels, height } = layout(plan, lists, width, locale, options.measure);
  const { drawn, touches } = gridMarks(panels, width, locale);
  return {
    tag: 'sector-grid',
    ...sectorGridWords(plan, panels, touches, asked.length - lists.length, locale),
    spec: specOf('sector-grid', { width, height }, drawn),
    language: locale.tag,
    direction: locale.direction,
  };
};

const listsOf = (plan: Plan, ids: string | undefined): readonly SectorList[] => {
  const asked = [...new Set(ids?.split(/\s+/).filter(Boolean))];
  const lists = asked.length > 0 ? asked.map((id) => sectorListById(plan, id)) : plan.sectors;
  if (lists.length === 0) throw new PlanChartsError('nothing-to-show', { kind: 'sectors' });
  return lists;
};

/** Side by side where there is room, else one under the other. */
const layout = (
  plan: Plan,
  lists: readonly SectorList[],
  width: number,
  locale: Locale,
  measure: Measure | undefined,
): { readonly panels: readonly Panel[]; readonly height: number } => {
  const all = lists.map((list) => sectorFacts(plan, list)).map((facts) => ({ facts, runs: runsOf(facts) }));
  const size = squareSize(Math.max(...all.map(({ runs }) => runs.squares)), width);
  const setting: Setting = { plan, size, locale, setter: typesetter(measure) };
  const columns = columnsOf(lists.length, extentOf(size.perRow, size), width);
  const wide = Math.floor((width - (columns - 1) * BETWEEN) / columns);
  let top = 0;
  let bottom = 0;
  const panels = all.map(({ facts, runs }, i) => {
    if (i > 0 && i % columns === 0) top = bottom + BETWEEN;
    const panel = panelOf(facts, runs, { x: (i % columns) * (wide + BETWEEN), y: top, width: wide }, setting);
    bottom = Math.max(bottom, top + panel.height);
    return panel;
  });
  return { panels, height: Math.ceil(bottom) + UNDER };
};
