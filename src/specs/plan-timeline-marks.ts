/**
 * What Vega-Lite draws of `plan-timeline`: entries with their places → data sets and layers, and which mark is which entry.
 */
import type { Locale } from '../data/locale.ts';
import type { TimelineKind } from '../data/locales/words.ts';
import type { Box } from './chart.ts';
import {
  dataset,
  hatchLayer,
  pixels,
  placed as placing,
  pointLayer,
  ruleLayer,
  textLayer,
  type Drawn,
  type RuleRow,
} from './layers.ts';
import { wordStyles, type Placed, type TimelineLayout } from './plan-timeline-layout.ts';
import { isStretched } from './plan-timeline-nodes.ts';

const KINDS = ['done', 'under-way', 'planned', 'intended', 'due'] as const satisfies readonly TimelineKind[];
/** Of those that may be known by month or year only. */
const BARRED = ['done', 'under-way', 'planned', 'intended'] as const;
/** Areas in square pixels: shapes of one area look alike in size. */
const SIZE = { done: 80, 'under-way': 72, planned: 72, intended: 84, due: 88 } as const;
const FOLD_SIZE = 48;

/** The layer that draws the mark of an entry: its rows stand in reading order. */
export const markLayer = ({ entry, bar }: Placed): string => {
  const { node, isOpen } = entry;
  if (!node || isOpen !== undefined) return 'points_fold';
  return bar ? `points_${node.kind}-bar` : `points_${node.kind}`;
};

export const timelineMarks = (
  { placed, grid, axis, today, tickLabels, titles }: TimelineLayout,
  empty: Box | undefined,
  width: number,
  locale: Locale,
): readonly Drawn[] => {
  const at = placing(locale, width);
  const rule = ({ x, y, x2, y2 }: RuleRow): RuleRow => ({ x: at.x(x), y, x2: at.x(x2), y2 });
  const of = (layer: string) => placed.filter((one) => markLayer(one) === layer);
  const boxes = (all: readonly (Box | undefined)[]) => all.flatMap((box) => (box ? [at.box(box)] : []));
  const points = (name: string, kind: TimelineKind, all: readonly Placed[]) =>
    pointLayer(
      name,
      `event-${kind}`,
      all.map(({ mark }) => ({ x: at.x(mark.x), y: mark.y, size: SIZE[kind] })),
    );
  const groups = placed.filter(({ entry, hatch }) => entry.node?.form === 'targets' && !hatch);
  const stretches = placed.filter(({ entry }) => entry.node?.form === 'stretch');
  const words = placed.flatMap((one) => one.words);
  return [
    ruleLayer('grid-rule', grid.map(rule)),
    ruleLayer('axis-rule', axis.map(rule)),
    hatchLayer(boxes([...placed.map(({ hatch }) => hatch), empty])),
    ruleLayer('link-rule', placed.flatMap(({ leader }) => leader ?? []).map(rule)),
    ruleLayer('until-rule', placed.flatMap(({ until }) => (until ? [until, endTick(until)] : [])).map(rule)),
    rectLayer('stretches', 'permitted', boxes(stretches.map(({ bar }) => bar))),
    ruleLayer('range-rule', stretches.flatMap(({ ticks = [] }) => ticks).map(rule)),
    ruleLayer('highlight-rule', today.map(rule)),
    ...BARRED.map((kind) =>
      rectLayer(`points_${kind}-bar`, `event-${kind}-bar`, boxes(of(`points_${kind}-bar`).map(({ bar }) => bar))),
    ),
    points('groups_due', 'due', groups),
    ...KINDS.map((kind) => points(`points_${kind}`, kind, of(`points_${kind}`))),
    foldLayer(of('points_fold'), at.x, locale),
    ...wordStyles.map((style) =>
      textLayer(
        style,
        words.filter((row) => row.style === style).map((row) => at.text(row)),
      ),
    ),
    textLayer('panel-title', titles.map(at.text)),
    textLayer('tick-label', tickLabels.map(at.text)),
  ];
};

/** Whether anything is drawn over a month or a year. */
export const hasStretched = (placed: readonly Placed[]): boolean =>
  placed.some(({ entry, bar }) => bar && entry.node && isStretched(entry.node));

/** Across the end of a line. */
const endTick = ({ x2, y2 }: RuleRow): RuleRow => ({ x: x2, y: y2 - 4, x2, y2: y2 + 4 });

/** Areas, one a row. */
const rectLayer = (name: string, style: string, boxes: readonly Box[]): Drawn => {
  const corners = boxes.map(({ x, y, width, height }) => ({ x, y, x2: x + width, y2: y + height }));
  const [data, layer] = ruleLayer(style, corners);
  return [
    { ...data, name },
    { ...layer, name, data: { name }, mark: { type: 'rect', style } },
  ];
};

/** Triangles that point to what they open, or down at what is open. */
const foldLayer = (all: readonly Placed[], x: (x: number) => number, { direction }: Locale): Drawn => {
  const closed = direction === 'rtl' ? 'triangle-left' : 'triangle-right';
  const data = dataset(
    'points_fold',
    ['x', 'y', 'shape'],
    all.map(({ entry, fold }) => ({
      x: Math.round(x(fold!.x) * 100) / 100,
      y: fold!.y,
      shape: entry.isOpen ? 'triangle-down' : closed,
    })),
  );
  const { field } = data;
  const encoding = {
    x: pixels(field.x),
    y: pixels(field.y),
    shape: { field: field.shape, type: 'nominal', scale: null, legend: null },
  };
  const mark = { type: 'point', style: 'node-branch', size: FOLD_SIZE };
  return [data, { name: data.name, data: { name: data.name }, mark, encoding }];
};
