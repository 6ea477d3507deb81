/**
 * `<plan-timeline>`: what came before a plan, what it brought, and what is due.
 *
 * The phases: options, plan → nodes (what there is) → stretches (what is folded) → shown (what is open) → layout (where it
 * stands: from left to right, on a phone from top to bottom) → marks (what Vega-Lite draws) → words.
 */
import { endOf, isDate, middleOf, startOf } from '../data/dates.ts';
import { PlanChartsError } from '../data/errors.ts';
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import type { Box, Chart } from './chart.ts';
import { specOf } from './layers.ts';
import { BASELINE, LINE, type Setting, type TimelineLayout } from './plan-timeline-layout.ts';
import { timelineMarks } from './plan-timeline-marks.ts';
import { narrowTimeline } from './plan-timeline-narrow.ts';
import { timelineNodes, type TimelineNode } from './plan-timeline-nodes.ts';
import { shownOf } from './plan-timeline-open.ts';
import { NARROWER } from './plan-timeline-size.ts';
import { withStretches } from './plan-timeline-stretches.ts';
import { undatedPart } from './plan-timeline-undated.ts';
import { wideTimeline } from './plan-timeline-wide.ts';
import { planTimelineWords } from './plan-timeline-words.ts';
import type { Measure } from './text-width.ts';
import { typesetter } from './typesetter.ts';
import { MIN_WIDTH } from './width.ts';

/** The options as the element's attributes hold them. */
export interface PlanTimelineOptions {
  /** Ids of open groups with spaces between them, as `chart-open` tells them; by default none is. */
  readonly open?: string | undefined;
  /** First date to show. */
  readonly from?: string | undefined;
  /** Last date to show. */
  readonly to?: string | undefined;
  /** A date that is called today; by default none is. */
  readonly today?: string | undefined;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  /** How wide its texts are, where the font is known. */
  readonly measure?: Measure | undefined;
}

/** What the options are called and how they are read; the element, the command and the documentation follow it. */
export const planTimelineOptions = { open: 'ids', from: 'date', to: 'date', today: 'date' } as const;

/**
 * @throws PlanChartsError `nothing-to-show` where a plan has neither events nor targets, `bad-option` for a date that is
 * none, `unknown-id`, which lists the ids of the groups there are.
 */
export const planTimeline = (plan: Plan, options: PlanTimelineOptions, locale: Locale): Chart => {
  checkDates(options);
  const all = timelineNodes(plan);
  if (all.length === 0) throw new PlanChartsError('nothing-to-show', { kind: 'event' });
  const dated = all.filter((node) => node.period && isAsked(node, options));
  const undated = all.filter(({ period }) => !period);
  const shown = shownOf([...(dated.length > 0 ? withStretches(dated) : []), ...undated], options.open);
  const width = Math.max(MIN_WIDTH, Math.floor(options.width));
  const setting = settingOf(plan, dated, options, width, locale);
  const entries = shown.entries.filter(({ time }) => Number.isFinite(time));
  const apart = shown.entries.filter(({ time }) => !Number.isFinite(time));
  const isNarrow = width < NARROWER;
  const layout = dated.length > 0 ? (isNarrow ? narrowTimeline : wideTimeline)(entries, setting) : nothing(setting);
  const below = undatedPart(apart, layout.height, isNarrow, setting);
  const placed = [...layout.placed, ...below.placed];
  const titles = [...layout.titles, ...below.titles];
  const empty: Box | undefined = dated.length > 0 ? undefined : { x: 0, y: 0, width, height: layout.height };
  return {
    tag: 'plan-timeline',
    ...planTimelineWords(plan, [...dated, ...undated], placed, width, locale),
    open: shown.open,
    spec: specOf(
      'plan-timeline',
      { width, height: Math.ceil(below.bottom) },
      timelineMarks({ ...layout, placed, titles }, empty, width, locale),
    ),
    language: locale.tag,
    direction: locale.direction,
  };
};

const checkDates = (options: PlanTimelineOptions): void => {
  for (const option of ['from', 'to', 'today'] as const) {
    const got = options[option];
    if (got !== undefined && !isDate(got)) throw new PlanChartsError('bad-option', { option, expected: 'date', got });
  }
  const { from, to } = options;
  if (from !== undefined && to !== undefined && startOf(from) > endOf(to))
    throw new PlanChartsError('bad-option', { option: 'from', expected: 'date-order', got: `${from} > ${to}` });
};

const isAsked = ({ time }: TimelineNode, { from, to }: PlanTimelineOptions): boolean =>
  (from === undefined || time >= startOf(from)) && (to === undefined || time <= endOf(to));

/** The timeline runs from the first date to the last of what is shown, and as far as was asked for; today is on it too. */
const settingOf = (
  plan: Plan,
  dated: readonly TimelineNode[],
  { from, to, today, measure }: PlanTimelineOptions,
  width: number,
  locale: Locale,
): Setting => {
  const isShown =
    today !== undefined &&
    (from === undefined || middleOf(today) >= startOf(from)) &&
    (to === undefined || middleOf(today) <= endOf(to));
  const dates = dated.flatMap(({ date }) => date ?? []);
  return {
    plan,
    width,
    locale,
    setter: typesetter(measure),
    dates: [...dates, ...[from, to, isShown ? today : undefined].flatMap((date) => date ?? [])],
    today: isShown ? today : undefined,
  };
};

/** So high is the hatched ground on which it is said that there is nothing. */
const EMPTY_HEIGHT = 76;
const INSET = 12;

const nothing = ({ width, locale, setter }: Setting): TimelineLayout => {
  const lines = setter.balance(locale.words.timeline.empty, width - 2 * INSET, 13, true);
  const height = Math.max(EMPTY_HEIGHT, lines.length * LINE + 2 * INSET);
  const top = (height - lines.length * LINE) / 2 + BASELINE;
  return {
    height,
    placed: [],
    grid: [],
    axis: [],
    today: [],
    tickLabels: [],
    titles: lines.map((text, i) => ({ x: INSET, y: top + i * LINE, text, align: 'left' })),
  };
};
