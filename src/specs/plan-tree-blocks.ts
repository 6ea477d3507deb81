/**
 * The words at a node of `plan-tree`: its label, its targets with their hedges and deadlines, and what is said beside.
 */
import type { Locale } from '../data/locale.ts';
import type { Plan, Target } from '../data/schema.ts';
import { unitOf } from '../data/target.ts';
import { countOf, labelOf } from './plan-tree-labels.ts';
import type { ShownNode } from './plan-tree-open.ts';
import { deadlineWords, targetFigure } from './target-words.ts';
import type { Block } from './tree-layout.ts';
import type { Typesetter } from './typesetter.ts';

const STYLES = {
  'branch-label': { size: 13, isBold: true },
  'node-label': { size: 13, isBold: false },
  'target-label': { size: 13, isBold: true },
  'detail-label': { size: 12, isBold: false },
} as const;

type LabelStyle = keyof typeof STYLES;

/** The styles of all lines, one layer each. */
export const labelStyles = Object.keys(STYLES) as readonly LabelStyle[];

/** A line, and the style of its mark. */
export interface BlockLine {
  readonly text: string;
  readonly style: LabelStyle;
}

export interface NodeBlock extends Block {
  readonly lines: readonly BlockLine[];
  /** Whether some of the words had no room. */
  readonly isCut: boolean;
}

export const LINE = 16;
/** Around the words on a hatched ground. */
export const PADDING = 6;
/** No line is longer: the eye loses its place. */
const LONGEST = 300;
/**
 * Lines of a label, and of a target's words. The plan's own title has the height of its whole tree; what is said of what
 * is not described is never cut.
 */
const LINES = { plan: 6, announced: Infinity, other: 4, target: 3 } as const;
/** Targets written out at a node; more are counted. */
const TARGETS = 3;

/** @returns What lays out the words of a node within a width. */
export const blocksOf =
  (plan: Plan, locale: Locale, { widthOf, balance, clamp }: Typesetter) =>
  (node: ShownNode, width: number): NodeBlock => {
    const padding = node.kind === 'announced' ? 2 * PADDING : 0;
    const room = Math.min(width, LONGEST) - padding;
    const texts: readonly (readonly [text: string, style: LabelStyle, most?: number])[] = [
      [wordsOf(node, plan, locale), labelStyle(node), linesFor(node)],
      ...node.targets.slice(0, TARGETS).flatMap(
        (target) =>
          [
            [isNamed(target, node, plan) ? target.label : '', 'detail-label', LINES.target],
            [targetFigure(target, unitOf(plan, target), locale, 'long'), 'target-label', LINES.target],
            [deadlineWords(target, locale) ?? '', 'detail-label'],
          ] as const,
      ),
      ...detailsOf(node, locale).map((text) => [text, 'detail-label'] as const),
    ];
    const set = texts.map(([text, style, most = Infinity]) => {
      const { size, isBold } = STYLES[style];
      const whole = balance(text, room, size, isBold);
      return { style, isCut: whole.length > most, lines: clamp(whole, most, room, size, isBold) };
    });
    const lines = set.flatMap(({ style, lines: own }) => own.map((text) => ({ text, style })));
    return {
      lines,
      isCut: set.some(({ isCut }) => isCut),
      // A line that fills its room to the last pixel would be rounded out of it.
      width:
        Math.min(
          room,
          Math.ceil(
            Math.max(...lines.map(({ text, style }) => widthOf(text, STYLES[style].size, STYLES[style].isBold))),
          ),
        ) + padding,
      height: lines.length * LINE + padding,
    };
  };

const wordsOf = (node: ShownNode, plan: Plan, locale: Locale): string =>
  node.kind === 'more' ? locale.words.tree.more(countOf(node.within, locale)) : labelOf(node, plan, locale);

const linesFor = ({ kind }: ShownNode): number => (kind === 'plan' || kind === 'announced' ? LINES[kind] : LINES.other);

/** A target is named where its figure does not say what is counted, and where there are several. */
const isNamed = (target: Target, { kind, targets }: ShownNode, plan: Plan): boolean =>
  kind !== 'target' && (targets.length > 1 || ['percent', undefined].includes(unitOf(plan, target)));

/** What gathers others stands out from what is gathered. */
const labelStyle = ({ kind, isOpen }: ShownNode): LabelStyle =>
  kind === 'plan' || kind === 'theme' || (kind !== 'more' && isOpen !== undefined) ? 'branch-label' : 'node-label';

const detailsOf = (node: ShownNode, locale: Locale): readonly string[] => {
  const { kind, citation, isOpen, within, targets, announced } = node;
  const { tree, disputed } = locale.words;
  const more = targets.length - TARGETS;
  const remarks = [
    ...(kind === 'theme' && !citation ? [tree.ownGrouping] : []),
    ...(announced?.figure.disputed ? [disputed(announced.figure.disputed.reason)] : []),
    ...(isOpen === false && kind !== 'more' ? [tree.within(countOf(within, locale))] : []),
  ];
  return [...(more > 0 ? [tree.more(countOf(more, locale))] : []), remarks.join(locale.words.comma)].filter(Boolean);
};
