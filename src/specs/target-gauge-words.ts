/**
 * What `target-gauge` says: title, summary, notes, and what each point is called. All of it is computed from what is shown.
 */
import type { Locale } from '../data/locale.ts';
import { citedSources, publisherOf } from '../data/provenance.ts';
import { targetsOf } from '../data/target.ts';
import type { ChartWords, Meter, Point } from './chart.ts';
import { assessmentWords } from './assessment-words.ts';
import { colophon } from './colophon.ts';
import { citationsOfFigure, conversionWords, valueWords } from './figure-words.ts';
import { amountValue } from './target-gauge-amount.ts';
import type { Amount, Facts } from './target-gauge-facts.ts';
import type { GaugePicture } from './target-gauge-marks.ts';
import type { Touch } from './target-gauge-touch.ts';
import { sourceLine } from './source-line.ts';
import { gaugeTable } from './target-gauge-table.ts';
import { deadlineWords, statedWords, targetFigure } from './target-words.ts';

export const gaugeWords = (facts: Facts, { touches, ...drawn }: GaugePicture, locale: Locale): ChartWords => {
  const { plan, target } = facts;
  const title = locale.words.gauge.heading(target.label, target.scope);
  const citations = citationsOf(facts);
  const sources = citedSources(plan, citations);
  const meter = meterOf(facts, title, locale);
  return {
    title,
    summary: summaryOf(facts, locale),
    ...colophon(plan, shownIn(facts), locale),
    help: locale.words.help,
    notes: notesOf(facts, drawn, locale),
    points: touches.map((touch, i) => pointOf(touch, i, touches.length, facts, locale)),
    ...(meter ? { meter } : {}),
    table: gaugeTable(title, facts, sources, locale),
    sources,
    sourceLine: sourceLine(plan, citations, locale),
  };
};

const summaryOf = (facts: Facts, locale: Locale): string => {
  const { target, unit, baseline, latest, state, verdict, share } = facts;
  const { gauge } = locale.words;
  const dated = (date: string) => locale.date(date, 'long', 'month');
  return gauge.summary({
    goal: targetFigure(target, unit, locale, 'long'),
    hasNumber: target.value !== null,
    due: deadlineWords(target, locale),
    baseline: baseline?.bounds && {
      value: saidOf(baseline, false, locale),
      date: baseline.asOf === undefined ? undefined : dated(baseline.asOf),
    },
    // The target has the unit; where it has none, or another, the figure must.
    latest: latest && {
      value: saidOf(latest, !latest.isOnScale || target.value === null, locale),
      date: dated(latest.asOf!),
    },
    state,
    verdict,
    isResult: latest?.role === 'result',
    isDue: facts.isDue,
    share: share === undefined ? undefined : { text: shareWords(share * 100, locale), isAway: share < 0 },
  });
};

/** Two digits are what a reader can hold, but what falls short of the whole way is never rounded to it. */
const shareWords = (percent: number, locale: Locale): string => {
  const whole = Math.floor(Math.log10(Math.max(1, percent))) + 1;
  const isHonest = (n: number) => Number(percent.toPrecision(n)) >= 100 === percent >= 100;
  const digits = [2, 3, 4, 6, 10].find((n) => n >= whole && isHonest(n)) ?? 15;
  return locale.number(percent, 'short', 'percent', digits);
};

const saidOf = (amount: Amount, isNamed: boolean, locale: Locale): string => {
  const { obsStatus, disputed } = amount.figure;
  const remarks = [disputed ? locale.words.isDisputed : '', locale.words.obsStatus[obsStatus]].filter(Boolean);
  const value = amountValue(amount, 'long', isNamed, locale);
  return remarks.length > 0 ? locale.words.withRemark(value, remarks.join(locale.words.comma)) : value;
};

/** The words of the source, a note for each way of drawing that occurs, and what keeps figures from being compared. */
const notesOf = (
  facts: Facts,
  { hasRegion, isHatched }: Pick<GaugePicture, 'hasRegion' | 'isHatched'>,
  locale: Locale,
): readonly string[] => {
  const { target, permitted, baseline, latest, later, otherArea, breaks } = facts;
  const { gauge, qualifier, enumeration, isDisputed, obsStatus } = locale.words;
  const shown = [baseline, latest].flatMap((amount) =>
    amount?.isOnScale && amount.bounds && permitted ? [amount] : [],
  );
  const isRange = ({ bounds }: Amount) => bounds![0] !== bounds![1];
  const hedges = [...new Set(shown.map(({ figure }) => figure.qualifier))].filter(
    (q) => q !== 'exactly' && q !== 'range',
  );
  const soft = shown.filter(({ certainty }) => certainty === 'soft').map(({ figure }) => figure);
  const statuses = soft
    .flatMap((figure) => [figure.disputed ? isDisputed : '', obsStatus[figure.obsStatus]])
    .filter(Boolean);
  const isOpen =
    permitted &&
    ((permitted.isLowOpen && Number.isFinite(permitted.low)) ||
      (permitted.isHighOpen && Number.isFinite(permitted.high)));
  return [
    // Without a number the words stand in the picture and in the summary.
    ...(target.value === null ? [] : statedWords(target, locale)),
    ...(hasRegion ? [gauge.permitted] : []),
    ...(isOpen ? [gauge.openEdge] : []),
    ...(hedges.length > 0 ? [gauge.hollow(hedges.map((hedge) => qualifier[hedge]('…')).join(enumeration))] : []),
    ...(shown.some(isRange) ? [gauge.range] : []),
    ...(statuses.length > 0 ? [gauge.diamond(statuses.join(enumeration))] : []),
    ...(isHatched ? [gauge.hatched] : []),
    ...(otherArea === undefined || target.scope === undefined ? [] : [gauge.otherArea(otherArea, target.scope)]),
    ...breaks.map(({ date, reason }) => locale.words.table.break(locale.date(date, 'long'), reason)),
    ...(later ? [gauge.later(amountValue(later, 'long', true, locale), locale.date(later.asOf!, 'long'))] : []),
    ...target.assessments.map((assessment) => assessmentWords(assessment, locale)),
  ];
};

/**
 * Where the plan says what all of it would be, there is a greatest value. A hedged figure, a range, one of another area is
 * no number that a gauge could stand at.
 */
const meterOf = ({ target, latest, state, otherArea }: Facts, label: string, locale: Locale): Meter | undefined => {
  const max = target.whole ?? (target.operator === 'all' ? target.value : undefined);
  if (otherArea !== undefined || latest?.figure.qualifier !== 'exactly') return undefined;
  const now = latest?.figure.value;
  const goals = [target.value].flat().filter((goal) => goal !== null);
  if (state !== 'known' || typeof now !== 'number' || typeof max !== 'number') return undefined;
  if (max === 0 || goals.length === 0 || [now, ...goals].some((value) => value < 0 || value > max)) return undefined;
  const text = [valueWords(latest.figure, latest.unit ?? '', locale), locale.date(latest.asOf!, 'long')];
  return { label, now, min: 0, max, text: text.join(locale.words.comma) };
};

/** What a correction may concern. */
const shownIn = ({ plan, target, latest, later }: Facts): readonly object[] => [
  target,
  ...plan.steps.filter((step) => targetsOf(plan, step).includes(target)),
  ...plan.statistics.filter(({ id }) => id === target.statistic),
  ...[latest, later].flatMap((amount) => amount?.figure ?? []),
];

const pointOf = ({ of, ...touch }: Touch, i: number, count: number, facts: Facts, locale: Locale): Point => {
  const { id, lines } = typeof of === 'number' ? edgeWords(of, facts, locale) : amountWords(of, facts, locale);
  const also = [facts.target.id, ...stepsOf(facts)].filter((one) => one !== id);
  const said = lines.flatMap((line) => (line ? [line] : []));
  const position = locale.words.position(locale.number(i + 1, 'full'), locale.number(count, 'full'));
  // A sentence in the middle of an enumeration loses its full stop.
  const spoken = [...said.map((line) => line.replace(/[.。]$/, '')), position];
  return { ...touch, series: 0, id, also, lines: said, label: spoken.join(locale.words.comma) };
};

/** Whatever of the target is chosen, its steps are meant too. */
const stepsOf = ({ plan, target }: Facts): readonly string[] =>
  plan.steps.filter((step) => targetsOf(plan, step).includes(target)).map(({ id }) => id);

const amountWords = (amount: Amount, { plan }: Facts, locale: Locale) => ({
  id: amount.id,
  lines: [
    valueWords(amount.figure, amount.unit ?? '', locale),
    ...conversionWords(amount.figure, plan, locale),
    [locale.words.gauge[amount.role], amount.asOf === undefined ? '' : locale.date(amount.asOf, 'long')]
      .filter(Boolean)
      .join(locale.words.comma),
    amount.label,
    publisherOf(plan, amount.figure.citation),
  ],
});

const edgeWords = (index: number, { plan, target, unit }: Facts, locale: Locale) => ({
  id: index === 0 ? target.id : `${target.id}--upper`,
  lines: [
    targetFigure(target, unit, locale, 'full'),
    deadlineWords(target, locale),
    target.label,
    publisherOf(plan, target.citation),
    ...statedWords(target, locale),
  ],
});

/** In the order of the table, so that sources are numbered as a reader meets them. */
const citationsOf = ({ target, baseline, latest, later, breaks }: Facts) => [
  target.citation,
  ...[baseline, latest, later].flatMap((amount) => (amount ? citationsOfFigure(amount.figure) : [])),
  ...breaks.flatMap(({ citation }) => citation ?? []),
  ...target.assessments.flatMap(({ citation }) => citation ?? []),
];
