/**
 * Numbers that count nothing: years, days of a month, "Article 5", "the 512 project", "one of them".
 */
import { nounPhraseAt } from './noun-phrase.ts';
import { wordAt, type Token } from './tokens.ts';
import type { WrittenNumber } from './written-number.ts';

const MONTHS =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/;

/** Month of the year from 1, or undefined where a token names none. The verb "may" is written small. */
export const monthOf = (token: Token | undefined): number | undefined =>
  token && MONTHS.test(token.text)
    ? 1 + 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(token.word.slice(0, 3)) / 3
    : undefined;

/** Whether a number is part of a date or of a name, so that no plan can state it. */
export const isNoAmount = (tokens: readonly Token[], number: WrittenNumber, isHedged: boolean): boolean =>
  isPronoun(tokens, number) ||
  (number.isBare &&
    (isDay(tokens, number) || isYear(tokens, number, isHedged) || (!isHedged && isName(tokens, number))));

const isMonth = (tokens: readonly Token[], i: number): boolean => monthOf(tokens[i]) !== undefined;

/** "23 June", "June 23", "23-25 June", "June 23 and 24", "23 of June". */
const isDay = (tokens: readonly Token[], { value, first, next }: WrittenNumber): boolean => {
  if (value < 1 || value > 31 || !Number.isInteger(value)) return false;
  const joins = (i: number): boolean => /^(?:[-–—]|to|and)$/.test(wordAt(tokens, i)) && tokens[i]!.kind !== 'number';
  const isDigits = (i: number): boolean => tokens[i]?.kind === 'number' && Number(tokens[i].digits) <= 31;
  return (
    isMonth(tokens, next) ||
    isMonth(tokens, first - 1) ||
    (wordAt(tokens, next) === 'of' && isMonth(tokens, next + 1)) ||
    (joins(next) && isDigits(next + 1) && isMonth(tokens, next + 2)) ||
    (joins(first - 1) && isDigits(first - 2) && isMonth(tokens, first - 3))
  );
};

/** Words after which four digits are a year, whatever follows: "in 2000 factories opened" is not asked for. */
const BEFORE_YEAR = new Set(
  (
    'in by since until till of from during before after through the end year years early late mid spring summer autumn ' +
    'winter fall fiscal around about circa beyond'
  ).split(' '),
);
/** Plurals that count, after a number without a comma: "2000 enterprises", "1900 new people". */
const PLURAL = /^(?:people|children|men|women|staff|personnel|[a-z0-9-]+[^su'i]s)$/;
const NO_PLURAL = /^(?:was|has|as|thus|does|yes|towards|perhaps|always)$/;

const namesPlural = (tokens: readonly Token[], from: number): boolean =>
  nounPhraseAt(tokens, from).words.some((word) => PLURAL.test(word) && !NO_PLURAL.test(word));

const isYear = (tokens: readonly Token[], { value, first, next }: WrittenNumber, isHedged: boolean): boolean => {
  if (tokens[first]!.text.length !== 4 || value < 1500 || value > 2199) return false;
  const isAfterYearWord = BEFORE_YEAR.has(wordAt(tokens, first - 1)) || isMonth(tokens, first - 1);
  const counts = namesPlural(tokens, next);
  return isHedged ? isAfterYearWord && !counts : isAfterYearWord || !counts;
};

/** Words that a number only names: "Phase 2", "No. 5". */
const NUMBERED = new Set(
  (
    'article art section sect chapter phase stage table figure fig no nos number page paragraph para annex appendix level ' +
    'grade class type version part volume item clause tier route highway flight rule resolution agenda horizon goal sdg ' +
    'vision industry web category schedule round session day week quarter conference'
  ).split(' '),
);
/** What a number before it only names, in the singular: "the 512 project". */
const NAMED = new Set(
  'project plan programme program initiative strategy scheme campaign conference agenda'.split(' '),
);

const isName = (tokens: readonly Token[], { value, first, next }: WrittenNumber): boolean => {
  const before = wordAt(tokens, first - 1) === '.' ? first - 2 : first - 1;
  if (NUMBERED.has(wordAt(tokens, before)) && tokens[before]!.kind === 'word') return true;
  if (value === 1 || !NAMED.has(wordAt(tokens, next))) return false;
  // "300 project managers" are counted; "the 512 project" is not.
  return !namesPlural(tokens, next);
};

const ONE_OF_THEM = new Set('no the each every any another this that some which not'.split(' '));

/** "One of the plans", "no one", "one-stop". */
const isPronoun = (tokens: readonly Token[], { first, next }: WrittenNumber): boolean =>
  next === first + 1 &&
  wordAt(tokens, first) === 'one' &&
  (ONE_OF_THEM.has(wordAt(tokens, first - 1)) || /^(?:of|another|-|who|that)$/.test(wordAt(tokens, next)));
