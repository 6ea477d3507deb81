/**
 * The words at a node of `network-map`, set in lines: what it is called, what is planned for it, its targets.
 */
import type { Locale } from '../data/locale.ts';
import type { Plan, Target } from '../data/schema.ts';
import { unitOf } from '../data/target.ts';
import type { TextRow } from './layers.ts';
import type { MapNode } from './network-map-nodes.ts';
import { deadlineWords, targetFigure } from './target-words.ts';
import type { Typesetter } from './typesetter.ts';

const STYLES = {
  'branch-label': { size: 13, isBold: true },
  'node-label': { size: 13, isBold: false },
  'target-label': { size: 13, isBold: true },
  'row-label': { size: 12, isBold: false },
  'detail-label': { size: 12, isBold: false },
  'tick-label': { size: 12, isBold: false },
} as const;

export type TextStyle = keyof typeof STYLES;

/** The styles of all lines, one layer each. */
export const textStyles = Object.keys(STYLES) as readonly TextStyle[];

/** A text, and the style of its mark. */
export interface Words {
  readonly text: string;
  readonly style: TextStyle;
}

/** A text at its place, and the style of its mark. */
export type StyledRow = TextRow & Pick<Words, 'style'>;

export const LINE = 16;
/** Baseline of a line within its line box, and where a line or a dot beside it stands. */
const BASELINE = 12;
export const MIDDLE = 8;
/** Targets written out at a network; more are counted. */
const TARGETS = 3;

/** Sets what stands at a node. */
export interface MapSetter {
  readonly widthOf: (words: Words) => number;
  /** The width that some words would take in one line each. */
  readonly natural: (words: readonly Words[]) => number;
  readonly lines: (words: readonly Words[], width: number) => readonly Words[];
  /** The share of a width that texts take in most fonts. */
  readonly typical: number;
}

export const mapSetter = ({ widthOf, wrap, typical }: Typesetter): MapSetter => {
  const width = ({ text, style }: Words): number => widthOf(text, STYLES[style].size, STYLES[style].isBold);
  return {
    widthOf: width,
    natural: (words) => Math.ceil(Math.max(0, ...words.map(width))),
    lines: (words, room) =>
      words.flatMap(({ text, style }) =>
        wrap(text, room, STYLES[style].size, STYLES[style].isBold).map((line) => ({ text: line, style })),
      ),
    typical,
  };
};

/** Lines under each other from a place; the first at its top. */
export const rowsAt = (lines: readonly Words[], x: number, y: number): readonly StyledRow[] =>
  lines.map((line, i) => ({ ...line, x, y: y + i * LINE + BASELINE, align: 'left' }));

/** What stands at a node, beside its targets. */
export const nodeWords = ({ layer, label, of, more }: MapNode, locale: Locale): readonly Words[] => {
  if (more > 0) return [{ text: moreWords(more, locale), style: 'row-label' }];
  if (layer !== 'network') return [{ text: label, style: 'node-label' }];
  const planned = of[0]!.step?.label;
  return [
    { text: label, style: 'branch-label' },
    // A step may be called what its network is.
    ...(planned === undefined || planned === label ? [] : [{ text: planned, style: 'row-label' } as const]),
  ];
};

export const moreWords = (more: number, locale: Locale): string =>
  locale.words.network.more({ n: more, text: locale.number(more, 'full') });

/** The targets of a network, as its links carry them. */
export const targetLines = ({ of: [facts] }: MapNode, plan: Plan, locale: Locale): readonly Words[] => {
  const { targets } = facts!;
  const more = targets.length - TARGETS;
  return [
    ...targets.slice(0, TARGETS).flatMap((target): readonly Words[] => {
      const due = deadlineWords(target, locale);
      return [
        { text: targetFigure(target, unitOf(plan, target), locale, 'long'), style: 'target-label' },
        ...(isNamed(target, targets, plan) ? [{ text: target.label, style: 'row-label' } as const] : []),
        ...(due === undefined ? [] : [{ text: due, style: 'row-label' } as const]),
      ];
    }),
    ...(more > 0 ? [{ text: moreWords(more, locale), style: 'row-label' } as const] : []),
  ];
};

/** A target is named where its figure does not say what is counted, and where there are several. */
const isNamed = (target: Target, targets: readonly Target[], plan: Plan): boolean =>
  targets.length > 1 || ['percent', undefined].includes(unitOf(plan, target));
