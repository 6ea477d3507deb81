/**
 * What stands under every figure: as of when it was true, what was corrected in it since, and whose work it is.
 */
import { isDate } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import { correctionsOf, type Correction } from '../data/revisions.ts';
import type { Plan, Revision } from '../data/schema.ts';
import type { Chart } from './chart.ts';

/** @param shown The figures, targets, statistics and steps that are shown, as they stand in the plan. */
export const colophon = (
  plan: Plan,
  shown: Iterable<object>,
  locale: Locale,
): Pick<Chart, 'asOf' | 'corrections' | 'credit'> => {
  const { asOf, compiled } = locale.words;
  const dated = (date: string) => locale.date(date, 'long');
  const next = plan.nextUpdateExpected;
  const credit = [plan.byline === undefined ? '' : compiled(plan.byline), plan.credit ?? ''].filter(Boolean).join(' ');
  return {
    asOf: asOf(dated(plan.asOf), next === undefined ? undefined : dated(next)),
    // There may be 100,000 figures to look through, for nothing.
    corrections: (plan.revisions.length > 0 ? correctionsOf(plan, new Set(shown)) : []).map((correction) =>
      correctionWords(correction, locale),
    ),
    ...(credit === '' ? {} : { credit }),
  };
};

const correctionWords = ({ revision, items }: Correction, locale: Locale): string => {
  const label = items.findLast((item) => item.label !== undefined)?.label ?? '';
  const key = revision.path.split('.').at(-1)!;
  const { asOf, unit } = { unit: items.findLast((item) => item.unit !== undefined)?.unit, ...items.at(-1) };
  const say = (value: Revision['new']) =>
    typeof value === 'string' && isDate(value) ? locale.date(value, 'long') : valueWords(value, unit, locale);
  return locale.words.corrected({
    date: locale.date(revision.date, 'long'),
    what: [label, asOf === undefined || key === 'asOf' ? '' : locale.date(asOf, 'long'), keyWords(key, locale)]
      .filter(Boolean)
      .join(locale.words.comma),
    was: say(revision.old),
    is: say(revision.new),
    reason: revision.reason,
  });
};

/** What of it was corrected, where that is not the value: by the key itself, where there is no word for it. */
const keyWords = (key: string, { words }: Locale): string => (key === 'value' ? '' : (words.correctedKey[key] ?? key));

const valueWords = (value: Revision['new'], unit: string | undefined, locale: Locale): string => {
  if (typeof value === 'string') return locale.words.quoted(value);
  const figure = locale.figure(value, 'exactly', 'full', unit);
  return value === null || unit === undefined || unit === 'percent' ? figure : locale.words.withUnit(figure, unit);
};
