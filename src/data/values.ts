/**
 * What a plan is written with: ids, texts, dates, numbers and hedges, each as the schema checks it.
 *
 * A message given to a check completes the sentence "expected …", so that an error reads
 * `targets[3].deadline: expected a date such as 2023, 2023-04 or 2023-04-30, got "soon"`.
 */
import * as v from 'valibot';
import { isDate } from './dates.ts';
import { closesWhatItOpens } from './direction-marks.ts';
import { Multilingual } from './multilingual.ts';

/** The longest id that a person will type, the longest passage that is still a quotation, the longest address that all take. */
const LONGEST = { id: 100, text: 10_000, url: 2_000 } as const;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const Id = v.pipe(
  v.string(),
  v.maxLength(LONGEST.id, `an id of at most ${LONGEST.id} characters`),
  v.regex(ID, 'an id of lower-case letters, digits and hyphens'),
);

/** Whether a text is an id. */
export const isId = (text: string): boolean => text.length <= LONGEST.id && ID.test(text);

/**
 * Control characters, halves of characters and byte-order marks have no place in a page, and make an SVG file unreadable.
 * A character that overrides the direction of others shows 003 where 300 is written, so no number could be trusted.
 */
const FIT = /^[^\p{Cc}\p{Cs}\u2028\u2029\u202d\u202e\ufeff\ufffe\uffff]*$/u;

export const Text = v.pipe(
  v.string(),
  v.regex(/\S/, 'text that is not empty'),
  v.maxLength(LONGEST.text, `text of at most ${LONGEST.text} characters`),
  v.regex(FIT, 'text without control characters'),
  v.check(closesWhatItOpens, 'text that closes the direction marks it opens, and no others'),
);

/** BCP 47 tag of a language, as in a `lang` attribute: with a script, a region and variants where they matter. */
export const LanguageTag = v.pipe(
  v.string(),
  // Both cases are written out, here and in Url: JSON Schema has no flag for it.
  v.regex(
    /^[a-zA-Z]{2,3}(?:-[a-zA-Z]{4})?(?:-(?:[a-zA-Z]{2}|\d{3}))?(?:-(?:[a-zA-Z\d]{5,8}|\d[a-zA-Z\d]{3}))*$/,
    'a language such as en, ur or zh-Hans',
  ),
);

const PerLanguage = v.pipe(
  v.record(LanguageTag, Text),
  v.check((texts) => Object.keys(texts).length > 0, 'a text for at least one language'),
);

const asMultilingual = (texts: Record<string, string>): Multilingual => Object.assign(new Multilingual(), texts);

/** A text in the plan's own language, or one for each of several: `{"en": "Networks", "zh-Hans": "网络"}`. */
export const LocalText = v.pipe(
  v.union([Text, PerLanguage], 'text, or a text for each language'),
  // Not within the union: what is wrong with one language would then be said of all of them.
  v.transform((text) => (typeof text === 'string' ? text : asMultilingual(text))),
);

/** A calendar date of day, month or year precision. Precision is part of what a source says, so it is never filled in. */
export const PlainDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date such as 2023, 2023-04 or 2023-04-30'),
  v.check(isDate, 'a date that exists'),
);

export const Url = v.pipe(
  Text,
  v.maxLength(LONGEST.url, `an address of at most ${LONGEST.url} characters`),
  v.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/]+/, 'an address that begins with https:// or http://'),
);

/**
 * Beyond these a number is a slip of the keyboard: a national account in the smallest currency stays far below the one, a
 * rate a million far above the other.
 */
const LARGEST = 1e21;
const SMALLEST = 1e-12;

const isNotTooLarge = (value: number): boolean => Math.abs(value) <= LARGEST;
const isNotTooSmall = (value: number): boolean => value === 0 || Math.abs(value) >= SMALLEST;

export const Amount = v.pipe(
  v.number(),
  v.check(isNotTooLarge, 'a number up to 1e21'),
  v.check(isNotTooSmall, 'zero, or a number from 1e-12'),
);

/** Whether a number is an amount. */
export const isAmount = (value: number): boolean => isNotTooLarge(value) && isNotTooSmall(value);

/** Plural noun ("base stations"), or `percent`, which is one word for every language: figures write it as a sign. */
export const Unit = v.pipe(
  LocalText,
  v.check(
    (unit) => (typeof unit === 'string' ? [unit] : Object.values(unit)).every((text) => text.trim() !== '%'),
    'the word "percent"',
  ),
  v.check(
    (unit) => typeof unit === 'string' || !Object.values(unit).includes('percent'),
    'the one word "percent" for all languages',
  ),
);

/** Rounding leaves a zero with a sign, which a figure would print. */
const withoutSignedZero = (value: number | [number, number]): number | [number, number] =>
  typeof value === 'number' ? value || 0 : [value[0] || 0, value[1] || 0];

/** `null` means "not known"; two numbers are a range, lower bound first. */
export const AmountOrRange = v.nullable(
  v.pipe(
    v.union(
      [
        Amount,
        v.pipe(
          v.strictTuple([Amount, Amount]),
          v.check(([low, high]) => low <= high, 'a range with the lower bound first'),
        ),
      ],
      'a number',
    ),
    v.transform((value) => withoutSignedZero(value)),
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

/** A target may be hedged like any figure: "about two" permits what the digits written leave open. */
export const Operator = v.picklist([
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'exactly',
  'about',
  'nearly',
  'between',
  'all',
]);

export const ObsStatus = v.picklist(['final', 'provisional', 'estimated', 'forecast', 'revised', 'missing']);

/** Four questions that are never merged. Is there a figure at all? */
export const DataStatus = v.picklist([
  'reported',
  'not-reported',
  'not-yet-due',
  'not-applicable',
  'discontinued',
  'disputed',
]);

/** Was what was promised reached? */
export const Attainment = v.picklist(['met', 'not-met', 'partly-met', 'pending', 'not-assessable']);

/** Is it on its way there? */
export const Trajectory = v.picklist(['ahead', 'on-track', 'behind', 'moving-away', 'not-assessable']);

/** Was a measure carried out? It says nothing of whether its target was reached. */
export const Delivery = v.picklist(['not-started', 'in-progress', 'completed', 'delayed', 'abandoned', 'unknown']);
