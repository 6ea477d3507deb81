/**
 * What stands under every figure: as of when it was true, what was corrected in it since, and whose work it is.
 */
import { isDate } from '../data/dates.ts';
import type { Locale } from '../data/locale.ts';
import { correctionsOf, type Correction } from '../data/revisions.ts';
import type { Plan, Revision } from '../data/schema.ts';
import type { Chart } from './chart.ts';
import { dateWords } from './date-words.ts';
import { quantityWords } from './quantity-words.ts';

/** @param shown The figures, targets, statistics and steps that are shown, as they stand in the plan. */
export const colophon = (
  plan: Plan,
  shown: Iterable<object>,
  locale: Locale,
): Pick<Chart, 'asOf' | 'corrections' | 'credit'> => {
  const { asOf, compiled } = locale.words;
  const next = plan.nextUpdateExpected;
  const credit = [plan.byline === undefined ? '' : compiled(plan.byline), plan.credit ?? ''].filter(Boolean).join(' ');
  return {
    asOf: asOf(dateWords(plan.asOf, locale), next === undefined ? undefined : dateWords(next, locale)),
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
    date: dateWords(revision.date, locale),
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
  return quantityWords({ value, qualifier: 'exactly' }, unit, 'full', locale);
};
