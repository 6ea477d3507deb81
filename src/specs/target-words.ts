/**
 * A target in words: its hedge is part of it, wherever it is said.
 */
import type { Locale, NumberStyle } from '../data/locale.ts';
import type { Plan, Target } from '../data/schema.ts';
import { deadlinePrecision, unitOf } from '../data/target.ts';
import { dateWords } from './date-words.ts';
import { quantityWords } from './quantity-words.ts';

/**
 * "at least 300 5G factories"; where the source gives no number, the words in which it was stated, as a quote.
 *
 * @param unit As `unitOf` finds it; `percent` is written as a sign.
 */
export const targetFigure = (
  { operator, value, statedAs }: Target,
  unit: string | undefined,
  locale: Locale,
  style: NumberStyle,
): string => {
  // A target without a number has words: the schema sees to it.
  if (value === null) return locale.words.quoted(statedAs ?? '');
  if (operator !== 'between' || typeof value === 'number')
    return quantityWords({ value, qualifier: operator === 'between' ? 'range' : operator }, unit, style, locale);
  const one = (n: number) => locale.number(n, style, unit);
  const figure = locale.words.target.between(one(value[0]), one(value[1]));
  return unit === undefined || unit === 'percent' ? figure : locale.words.withUnit(figure, unit);
};

/** "by the end of 2023", as exactly as the deadline is known; undefined where there is none. */
export const deadlineWords = (target: Target, locale: Locale): string | undefined => {
  const { deadline } = target;
  const precision = deadlinePrecision(target);
  if (deadline === undefined || precision === undefined) return undefined;
  const { due, quarter } = locale.words.target;
  const month = deadline.split('-')[1];
  if (precision === 'quarter' && month !== undefined)
    return due({
      text: quarter(Math.ceil(Number(month) / 3), locale.date(deadline, 'long', 'year')),
      names: 'quarter',
    });
  // A quarter of which only the year is written cannot be named.
  return due(dateWords(deadline, locale, precision === 'quarter' ? 'year' : precision));
};

/** "at least 300 5G factories by the end of 2023", in full. */
export const targetWords = (target: Target, plan: Plan, locale: Locale): string => {
  const figure = targetFigure(target, unitOf(plan, target), locale, 'full');
  const due = deadlineWords(target, locale);
  return due === undefined ? figure : locale.words.target.until(figure, due);
};

/** "Stated as “no less than 300 5G factories”": the words of its source; nothing where the plan does not keep them. */
export const statedWords = ({ statedAs }: Target, locale: Locale): readonly string[] =>
  statedAs === undefined ? [] : [locale.words.target.stated(statedAs)];
