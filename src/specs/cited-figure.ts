/**
 * The proof of a number in a sentence: what the plan says of it in full, and who said so. It draws nothing.
 */
import { PlanChartsError } from '../data/errors.ts';
import { figureById } from '../data/figure-by-id.ts';
import { amidOthers } from '../data/isolating-words.ts';
import type { Locale } from '../data/locale.ts';
import { citedSources, type CitedSource } from '../data/provenance.ts';
import type { Citation, Plan } from '../data/schema.ts';
import { statedNumbers } from '../data/stated.ts';
import { unitOf } from '../data/target.ts';
import type { Chart } from './chart.ts';
import { colophon } from './colophon.ts';
import { citationsOfFigure, conversionWords, valueWords } from './figure-words.ts';
import { deadlineWords, statedWords, targetFigure } from './target-words.ts';

/** What the plan says under one id. */
interface Said {
  /** What it is a number of. */
  readonly label: string;
  /** The number with its hedge, its unit and its date; then what else is said of it. */
  readonly lines: readonly string[];
}

export interface CitedFigure extends Pick<Chart, 'asOf' | 'corrections'> {
  /** Mostly one: a target and a figure may share an id, and the words of the sentence may mean either. */
  readonly said: readonly [Said, ...Said[]];
  readonly sources: readonly CitedSource[];
}

/** Something that was found, what it rests on, and as it stands in the plan. */
interface Found extends Said {
  readonly citations: readonly Citation[];
  readonly part: object;
}

/**
 * @param id Of a figure, an observation, a target, a part of a breakdown, a declared count or a batch of a directory.
 * @throws PlanChartsError `unknown-id`.
 */
export const citedFigure = (plan: Plan, id: string | undefined, told: Locale): CitedFigure => {
  const locale = amidOthers(told);
  const found =
    id === undefined ? [] : [figureOf(plan, id, locale), ...targetsOf(plan, id, locale), batchOf(plan, id, locale)];
  const [first, ...others] = found.filter((one) => one !== undefined);
  if (!first) throw new PlanChartsError('unknown-id', { kind: 'figure', id: id ?? '', known: idsOf(plan) });
  const all = [first, ...others] as const;
  const shown = all.map(({ part }) => part);
  const { asOf, corrections } = colophon(plan, shown, locale);
  return {
    said: [first, ...others],
    sources: citedSources(
      plan,
      all.flatMap(({ citations }) => citations),
    ),
    asOf,
    corrections,
  };
};

const figureOf = (plan: Plan, id: string, locale: Locale): Found | undefined => {
  const known = figureById(plan, id);
  if (!known) return undefined;
  const { label, unit, asOf, figure, part } = known;
  const { statedAs } = part as { readonly statedAs?: string };
  const date = dateWords(asOf, locale);
  const { noNumber, stated } = locale.words.target;
  // Words that name no number are all that is known of it.
  const isUnstated = figure.value === null && statedAs !== undefined;
  return {
    label,
    lines: [
      ...(isUnstated ? [date] : [joined([valueWords(figure, unit, locale), date], locale)]),
      ...(statedAs === undefined ? [] : [stated(statedAs)]),
      ...(isUnstated ? [noNumber] : []),
      ...conversionWords(figure, plan, locale),
    ].filter(Boolean),
    citations: citationsOfFigure(figure),
    part,
  };
};

const targetsOf = (plan: Plan, id: string, locale: Locale): readonly Found[] =>
  [...plan.targets, ...plan.relatedPlans.flatMap(({ targets }) => targets)]
    .filter((target) => target.id === id)
    .map((target) => ({
      label: target.label,
      lines: [
        joined([targetFigure(target, unitOf(plan, target), locale, 'full'), deadlineWords(target, locale)], locale),
        ...(target.value === null ? [locale.words.target.noNumber] : statedWords(target, locale)),
      ],
      citations: [target.citation],
      part: target,
    }));

const batchOf = (plan: Plan, id: string, locale: Locale): Found | undefined => {
  const batch = plan.directory?.batches.find((one) => one.id === id);
  if (!batch) return undefined;
  const { label, count: value, date, citation } = batch;
  const words = locale.figure(value, typeof value === 'number' ? 'exactly' : 'range', 'full');
  return {
    label,
    lines: [joined([words, dateWords(date, locale)], locale)],
    citations: [citation],
    part: batch,
  };
};

const joined = (parts: readonly (string | undefined)[], { words }: Locale): string =>
  parts.filter(Boolean).join(words.comma);

const dateWords = (date: string | undefined, locale: Locale): string =>
  date === undefined ? '' : locale.date(date, 'long');

/** Baselines and conversions have the id of what they belong to. */
const idsOf = (plan: Plan): readonly string[] => [...new Set(statedNumbers(plan).map(({ id }) => id))];
