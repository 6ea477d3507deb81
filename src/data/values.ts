/**
 * What a plan is written with: ids, texts, dates, numbers and hedges, each as the schema checks it.
 *
 * A message given to a check completes the sentence "expected …", so that an error reads
 * `targets[3].deadline: expected a date such as 2023, 2023-04 or 2023-04-30, got "soon"`.
 */
import * as v from 'valibot';
import { isDate } from './dates.ts';

export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens'),
);

/** Control characters have no place in a page, and make an SVG file unreadable. */
export const Text = v.pipe(
  v.string(),
  v.minLength(1, 'text that is not empty'),
  v.regex(/^[^\p{Cc}\uFFFE\uFFFF]*$/u, 'text without control characters'),
);

/** A calendar date of day, month or year precision. Precision is part of what a source says, so it is never filled in. */
export const PlainDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date such as 2023, 2023-04 or 2023-04-30'),
  v.check(isDate, 'a date that exists'),
);

export const Url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/]+/i, 'an address that begins with https:// or http://'),
);

/**
 * Beyond these a number is a slip of the keyboard: a national account in the smallest currency stays far below the one, a
 * rate a million far above the other.
 */
const LARGEST = 1e21;
const SMALLEST = 1e-12;

export const Amount = v.pipe(
  v.number(),
  v.check((value) => Math.abs(value) <= LARGEST, 'a number up to 1e21'),
  v.check((value) => value === 0 || Math.abs(value) >= SMALLEST, 'zero, or a number from 1e-12'),
);

/** Plural noun ("base stations"), or `percent`. */
export const Unit = v.pipe(
  Text,
  v.check((unit) => unit.trim() !== '%', 'the word "percent"'),
);

/** `null` means "not known"; two numbers are a range, lower bound first. */
export const AmountOrRange = v.nullable(
  v.union(
    [
      Amount,
      v.pipe(
        v.tuple([Amount, Amount]),
        v.check(([low, high]) => low <= high, 'a range with the lower bound first'),
      ),
    ],
    'a number',
  ),
);

export const Qualifier = v.picklist([
  'exactly',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'up-to',
  'nearly',
  'all',
  'range',
]);

export const Operator = v.picklist(['at-least', 'more-than', 'at-most', 'less-than', 'exactly', 'between', 'all']);
