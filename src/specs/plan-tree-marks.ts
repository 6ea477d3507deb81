/**
 * What Vega-Lite draws of `plan-tree`: placed nodes → data sets and layers.
 */
import { group } from 'd3-array';
import type { Locale } from '../data/locale.ts';
import type { Box } from './chart.ts';
import {
  dataset,
  hatchLayer,
  pixels,
  placed,
  ruleLayer,
  textLayer,
  type Drawn,
  type RuleRow,
  type TextRow,
} from './layers.ts';
import { labelStyles, LINE, PADDING, type BlockLine, type NodeBlock } from './plan-tree-blocks.ts';
import type { ShownNode } from './plan-tree-open.ts';
import type { Typesetter } from './typesetter.ts';
import { COLUMN_GAP, MARK, type Spot, type TreeLayout } from './tree-layout.ts';

export type NodeSpot = Spot<ShownNode, NodeBlock>;

/** Room around the tree, so that no mark is cut. */
export const EDGE = 4;
/** Baseline of a line of words within its line box. */
const BASELINE = 12;
/** Between words and the link that leaves them. */
const GAP = 6;
const SIZE = { branch: 48, leaf: 20, target: 40 } as const;

type MarkKind = 'branch' | 'leaf' | 'target' | 'announced';

/** The layer that draws a node's mark: its rows stand in reading order. */
export const markLayer = (spot: NodeSpot): string =>
  markKind(spot) === 'announced' ? 'not-known-areas' : `points_${markKind(spot)}`;

const markKind = ({ item }: NodeSpot): MarkKind => {
  if (item.kind === 'announced') return 'announced';
  if (item.isOpen !== undefined || item.parent === undefined) return 'branch';
  return item.targets.length > 0 ? 'target' : 'leaf';
};

export const treeMarks = (
  layout: TreeLayout<ShownNode, NodeBlock>,
  width: number,
  locale: Locale,
  { typical }: Typesetter,
): { readonly height: number; readonly drawn: readonly Drawn[] } => {
  const at = placed(locale, width);
  const { spots, isOutline } = layout;
  const rule = ({ x, y, x2, y2 }: RuleRow): RuleRow => ({ x: at.x(x), y: y + EDGE, x2: at.x(x2), y2: y2 + EDGE });
  const text = (row: TextRow): TextRow => at.text({ ...row, y: row.y + EDGE });
  const children = group(spots, ({ parent }) => parent);
  const links = (spot: NodeSpot) => (isOutline ? outlineLinks : tidyLinks)(spot, children.get(spot) ?? [], typical);
  const lines = spots.flatMap(linesOf);
  const drawn = [
    ruleLayer('link-rule', spots.flatMap(links).map(rule)),
    hatchLayer(spots.filter((spot) => markKind(spot) === 'announced').map((spot) => at.box(boxOf(spot)))),
    ...(['branch', 'leaf', 'target'] as const).map((kind) =>
      nodeLayer(
        kind,
        spots.filter((spot) => markKind(spot) === kind),
        at.x,
        locale,
      ),
    ),
    ...labelStyles.map((style) =>
      textLayer(
        style,
        lines.filter((line) => line.style === style).map((line) => text(line)),
      ),
    ),
  ];
  return { height: layout.height + 2 * EDGE, drawn };
};

/** The part of the picture that means a node. */
export const boxOf = ({ box, item }: NodeSpot): Box =>
  item.kind === 'announced'
    ? { x: box.x + MARK - PADDING, y: box.y + EDGE, width: box.width - MARK, height: box.height }
    : { ...box, y: box.y + EDGE };

const nodeLayer = (
  kind: 'branch' | 'leaf' | 'target',
  spots: readonly NodeSpot[],
  x: (x: number) => number,
  locale: Locale,
): Drawn => {
  const closed = locale.direction === 'rtl' ? 'triangle-left' : 'triangle-right';
  const shape = ({ isOpen }: ShownNode) => (isOpen === undefined ? 'circle' : isOpen ? 'triangle-down' : closed);
  const data = dataset(
    `points_${kind}`,
    ['x', 'y', 'shape'],
    spots.map((spot) => ({ x: x(spot.x), y: spot.y + EDGE, shape: shape(spot.item) })),
  );
  const { field } = data;
  const encoding = {
    x: pixels(field.x),
    y: pixels(field.y),
    shape: { field: field.shape, type: 'nominal', scale: null, legend: null },
  };
  const mark = { type: 'point', style: `node-${kind}`, size: SIZE[kind] };
  return [data, { name: data.name, data: { name: data.name }, mark, encoding }];
};

const linesOf = ({ box, block, item }: NodeSpot): readonly (TextRow & Pick<BlockLine, 'style'>)[] => {
  const inset = item.kind === 'announced' ? PADDING : 0;
  return block.lines.map(({ text, style }, i) => ({
    x: box.x + MARK,
    y: box.y + inset + i * LINE + BASELINE,
    text,
    align: 'left' as const,
    style,
  }));
};

/**
 * Down the middle of the gap between two columns, with a branch to each child. They begin where words end in most fonts;
 * in the widest, the words' rim of paper hides the link.
 */
const tidyLinks = (spot: NodeSpot, children: readonly NodeSpot[], typical: number): readonly RuleRow[] => {
  if (children.length === 0) return [];
  const spine = children[0]!.box.x - COLUMN_GAP / 2;
  const ys = children.map(({ y }) => y);
  return [
    { x: spot.box.x + MARK + (spot.box.width - MARK) * typical + GAP, y: spot.y, x2: spine, y2: spot.y },
    { x: spine, y: Math.min(spot.y, ...ys), x2: spine, y2: Math.max(spot.y, ...ys) },
    ...children.map((child) => ({ x: spine, y: child.y, x2: linkEnd(child), y2: child.y })),
  ];
};

/** Down from a node's mark, with a branch to each child. */
const outlineLinks = (spot: NodeSpot, children: readonly NodeSpot[]): readonly RuleRow[] => {
  if (children.length === 0) return [];
  return [
    { x: spot.x, y: spot.y + GAP, x2: spot.x, y2: children.at(-1)!.y },
    ...children.map((child) => ({ x: spot.x, y: child.y, x2: linkEnd(child), y2: child.y })),
  ];
};

const linkEnd = (spot: NodeSpot): number => (spot.item.kind === 'announced' ? boxOf(spot).x : spot.x - GAP);
