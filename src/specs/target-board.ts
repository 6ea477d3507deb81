/**
 * `<target-board>`: the targets of a plan, or of one of its themes, each on a scale of its own with its statuses.
 *
 * The phases: options → rows (what is asked of the plan, sorted) → layout (rows or cards) → picture (what Vega-Lite draws) →
 * words (title, summary, table, sources).
 */
import { PlanChartsError } from '../data/errors.ts';
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import type { Chart } from './chart.ts';
import { emptyLayout } from './target-board-empty.ts';
import { boardLayout } from './target-board-layout.ts';
import { boardPicture } from './target-board-marks.ts';
import { boardRows, SORTS, targetsOfBoard, type Sort } from './target-board-rows.ts';
import { MOST_ROWS } from './target-board-size.ts';
import { boardWords } from './target-board-words.ts';
import type { Measure } from './text-width.ts';
import { typesetter } from './typesetter.ts';
import { MIN_WIDTH } from './width.ts';

/** The options as the element's attributes hold them. */
export interface TargetBoardOptions {
  /** Ids of targets with spaces between them; by default all of the plan. */
  readonly targets?: string | undefined;
  /** Id of a theme or a step whose targets are shown; where targets are named, those are. */
  readonly within?: string | undefined;
  /** `plan`, `status`, `deadline` or `progress`, the share of the way. */
  readonly sort?: string | undefined;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  /** How wide its texts are, where the font is known. */
  readonly measure?: Measure | undefined;
}

/** What the options are called and how they are read; the element, the command and the documentation follow it. */
export const targetBoardOptions = { targets: 'ids', within: 'id', sort: SORTS } as const;

/**
 * @throws PlanChartsError `unknown-id` for a target or a theme, `nothing-to-show` where a plan has no target, `bad-option`
 *   for an order that is none.
 */
export const targetBoard = (plan: Plan, options: TargetBoardOptions, locale: Locale): Chart => {
  const sort = sortOf(options.sort);
  const rows = boardRows(plan, targetsOfBoard(plan, options.targets, options.within), sort);
  const of = headOf(plan, options);
  const width = Math.max(MIN_WIDTH, Math.floor(options.width));
  const setter = typesetter(options.measure);
  const layout =
    rows.length > 0
      ? boardLayout(rows.slice(0, MOST_ROWS), locale.words.board.sort[sort], width, locale, setter)
      : emptyLayout(locale.words.board.none(of), width, setter);
  const picture = boardPicture(layout, width, locale);
  return {
    tag: 'target-board',
    ...boardWords(plan, of, rows, picture, sort, locale),
    spec: picture.spec,
    language: locale.tag,
    direction: locale.direction,
  };
};

/** What the targets are those of. */
const headOf = ({ title, themes, steps }: Plan, { targets, within }: TargetBoardOptions): string =>
  (targets?.trim() ? undefined : [...themes, ...steps].find(({ id }) => id === within?.trim())?.label) ?? title;

const sortOf = (got: string | undefined): Sort => {
  const sort = got === undefined ? SORTS[0] : SORTS.find((choice) => choice === got.trim());
  if (sort === undefined)
    throw new PlanChartsError('bad-option', { option: 'sort', expected: 'choice', got: got!, choices: SORTS });
  return sort;
};
