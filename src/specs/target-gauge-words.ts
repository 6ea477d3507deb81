/**
 * What `target-gauge` says: title, summary, notes, and what each point is called. All of it is computed from what is shown.
 */
import type { Locale } from '../data/locale.ts';
import { citedSources, publisherOf } from '../data/provenance.ts';
import { dateWords } from './date-words.ts';
import type { ChartWords, Meter, Point } from './chart.ts';
import { assessmentWords } from './assessment-words.ts';
import { colophon } from './colophon.ts';
import { conversionWords, valueWords } from './figure-words.ts';
import { amountValue, missingWords } from './target-amounts.ts';
import type { Amount, Facts } from './target-facts.ts';
import { citationsOfTarget, shownOfTarget, stepIds } from './target-proof.ts';
import type { GaugePicture } from './target-gauge-picture.ts';
import type { Touch } from './target-gauge-touch.ts';
import { sourceLine } from './source-line.ts';
import { gaugeTable } from './target-gauge-table.ts';
import { drawingNotes } from './target-notes.ts';
import { shareWords } from './target-share.ts';
import { deadlineWords, statedWords, targetFigure } from './target-words.ts';

export const gaugeWords = (facts: Facts, { touches, ...drawn }: GaugePicture, locale: Locale): ChartWords => {
  const { plan, target } = facts;
  const title = locale.words.gauge.heading(target.label, target.scope);
  const citations = citationsOfTarget(facts);
  const sources = citedSources(plan, citations);
  const meter = meterOf(facts, title, locale);
  return {
    title,
    summary: summaryOf(facts, locale),
    ...colophon(plan, shownOfTarget(facts), locale),
    help: locale.words.keys(locale.words.help),
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
  const dated = (date: string) => dateWords(date, locale, 'month');
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
  const { target, later, otherArea, breaks } = facts;
  const { gauge } = locale.words;
  return [
    // Without a number the words stand in the picture and in the summary.
    ...(target.value === null ? [] : statedWords(target, locale)),
    ...drawingNotes([facts], { hasRegion, isHatched }, locale),
    ...(otherArea === undefined || target.scope === undefined ? [] : [gauge.otherArea(otherArea, target.scope)]),
    ...breaks.map(({ date, reason }) => locale.words.table.break(dateWords(date, locale), reason)),
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

const pointOf = ({ of, ...touch }: Touch, i: number, count: number, facts: Facts, locale: Locale): Point => {
  const { id, lines } =
    typeof of === 'number'
      ? edgeWords(of, facts, locale)
      : of === 'missing'
        ? unknownWords(facts, locale)
        : amountWords(of, facts, locale);
  const also = [facts.target.id, ...stepIds(facts)].filter((one) => one !== id);
  const said = lines.flatMap((line) => (line ? [line] : []));
  const position = locale.words.position(locale.number(i + 1, 'full'), locale.number(count, 'full'));
  // A sentence in the middle of an enumeration loses its full stop.
  const spoken = [...said.map((line) => line.replace(/[.。۔।]$/, '')), position];
  return { ...touch, series: 0, id, also, lines: said, label: spoken.join(locale.words.comma) };
};

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
    // A figure in another unit says why it has no bar.
    amount.isOnScale ? undefined : missingWords('other-unit', locale),
  ],
});

/** A figure in another unit says why it has no bar. */
const unknownWords = ({ target, state }: Facts, locale: Locale) => ({
  id: `${target.id}--result`,
  lines: [
    missingWords(state === 'known' ? 'not-reported' : state, locale),
    target.label,
    deadlineWords(target, locale),
  ],
});

const edgeWords = (index: number, { plan, target, unit, latest, state }: Facts, locale: Locale) => ({
  id: index === 0 ? target.id : `${target.id}--upper`,
  lines: [
    targetFigure(target, unit, locale, 'full'),
    deadlineWords(target, locale),
    target.label,
    publisherOf(plan, target.citation),
    // Without a number it has no edge but hatching, which stands for the result too.
    ...(target.value === null ? [locale.words.target.noNumber] : statedWords(target, locale)),
    ...(target.value === null && !latest && state !== 'known' ? [missingWords(state, locale)] : []),
  ],
});
