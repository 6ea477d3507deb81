/**
 * An entry of a timeline in words, wherever it is said: picture, tooltip, table, speech.
 */
import { precisionOf } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import { years } from '../data/locale.ts';
import type { Count } from '../data/locales/words.ts';
import type { Plan } from '../data/schema.ts';
import { unitOf } from '../data/target.ts';
import type { TimelineNode } from './plan-timeline-nodes.ts';
import type { ShownEntry } from './plan-timeline-open.ts';
import { deadlineWords, targetFigure } from './target-words.ts';

export const countOf = (n: number, locale: Locale): Count => ({ n, text: locale.number(n, 'full') });

/** What happened or is due. */
export const labelOf = (node: TimelineNode, plan: Plan, locale: Locale): string => {
  const { form, label, target, listed, parts, of } = node;
  const { timeline, gauge } = locale.words;
  if (form === 'targets') return timeline.due(countOf(parts.length, locale), of === 'this');
  if (form === 'stretch') return stretchWords(parts, locale);
  if (target) return gauge.row(label, targetFigure(target, unitOf(plan, target), locale, 'long'));
  if (listed !== undefined && listed !== null)
    return gauge.row(label, locale.figure(listed, figureKind(listed), 'long'));
  return label;
};

const figureKind = (value: NonNullable<TimelineNode['listed']>) => (typeof value === 'number' ? 'exactly' : 'range');

const stretchWords = (parts: readonly TimelineNode[], locale: Locale): string => {
  const due = parts.filter(({ kind }) => kind === 'due');
  const targets = due.reduce((sum, { parts: group }) => sum + Math.max(1, group.length), 0);
  return locale.words.timeline.stretch(
    countOf(parts.length - due.length, locale),
    countOf(targets, locale),
    periodWords(parts, locale),
  );
};

/** "2021–2022"; within a year by months, where they are known. */
const periodWords = (parts: readonly TimelineNode[], locale: Locale): string => {
  const [first = '', last = ''] = [parts[0]?.date, parts.at(-1)?.date];
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  const [from, to] = [first, last].map((date) => locale.date(date, 'short', 'month')) as [string, string];
  if (!isOneYear || precisionOf(first) === 'year' || precisionOf(last) === 'year') return years(locale, first, last);
  return from === to ? from : locale.words.span(from, to);
};

/**
 * When, and where it is not done, what it is: "Nov 22, 2019", "by the end of 2023", "2030, intended". A stretch says its
 * own, and so do the targets of a group.
 */
export const dateLabel = ({ node }: ShownEntry, locale: Locale): string => {
  if (!node || node.form === 'stretch') return '';
  const { kind, date } = node;
  const { timeline, comma } = locale.words;
  if (kind === 'due') return node.isInGroup ? '' : dueWords(node, locale);
  if (date === undefined) return timeline.kind[kind];
  return [locale.date(date, 'short'), kind === 'done' ? '' : timeline.kind[kind]].filter(Boolean).join(comma);
};

/** "by the end of 2023", of all the targets of a group. */
export const dueWords = (node: TimelineNode, locale: Locale): string => {
  const target = node.target ?? node.parts[0]?.target;
  return (target && deadlineWords(target, locale)) ?? locale.words.timeline.noDeadline;
};

/** The date in full, for the table and for speech. */
export const whenWords = (node: TimelineNode, locale: Locale): string => {
  if (node.kind === 'due') return dueWords(node, locale);
  return node.date === undefined ? locale.words.timeline.undated : locale.date(node.date, 'long');
};
