/**
 * How a number is hedged: by the words before it ("no less than"), after it ("or more") or both sides of what it counts.
 */
import type { Qualifier } from '../../data/schema.ts';
import { wordAt, type Token } from './tokens.ts';

/** `exactly` here is a word that hedges nothing; it counts only where it is denied ("did not reach 300"). */
const BEFORE: Readonly<Partial<Record<Qualifier, string>>> = {
  'at-least':
    'no less than|not less than|nothing less than|no fewer than|not fewer than|no lower than|not lower than|no smaller than|not ' +
    'smaller than|at least|at the least|at the very least|at minimum|at a minimum|a minimum of|minimum of|minimum|upwards of|upward ' +
    'of|not below|not under|no below|≥|>=',
  'more-than':
    'more than|over|above|exceed|exceeds|exceeded|exceeding|in excess of|beyond|surpass|surpasses|surpassed|surpassing|topped|' +
    'topping|greater than|higher than|larger than|bigger than|well over|well above|just over|just above|a little over|' +
    'slightly over|slightly above|slightly more than|north of|crossed|crossing|>',
  'at-most':
    'at most|at the most|at the very most|no more than|not more than|no greater than|not greater than|no higher than|not higher ' +
    'than|no larger than|not larger than|not over|not above|not exceeding|not to exceed|a maximum of|maximum of|maximum|at ' +
    'maximum|capped at|limited to|a limit of|a ceiling of|≤|<=',
  'less-than': 'less than|fewer than|under|below|lower than|smaller than|short of|shy of|<',
  'up-to': 'up to|as many as|as much as|as high as|as large as',
  about:
    'about|around|approximately|approx|approx .|some|roughly|circa|c .|ca|ca .|~|≈|an estimated|estimated|in the region of|in the ' +
    'order of|on the order of|of the order of|somewhere around|more or less',
  nearly:
    'nearly|almost|close to|close on|just under|just below|slightly under|slightly below|slightly less than|approaching|nearing|' +
    'just short of|little short of|not quite|virtually',
  all: 'all|all of|all the|all of the|all its|all of its|every one of the|each of the|all these|all of these',
  exactly:
    'exactly|precisely|just|only|a total of|an additional|additional|another|a further|reach|reaches|reached|reaching|hit|hits|' +
    'attain|attained',
};

const AFTER: Readonly<Partial<Record<Qualifier, string>>> = {
  'at-least':
    'or more|or above|or over|or higher|or greater|or better|and above|and more|and over|and up|plus|- plus|+|at least|at the ' +
    'least|at minimum|at a minimum|minimum',
  'at-most': 'or less|or fewer|or below|or under|or lower|and below|at most|at the most|at maximum|maximum|max',
  about: 'or so|or thereabouts|- odd|odd|more or less|give or take',
};

const byPhrase = (table: Readonly<Partial<Record<Qualifier, string>>>): ReadonlyMap<string, Qualifier> =>
  new Map(Object.entries(table).flatMap(([q, text]) => text.split('|').map((phrase) => [phrase, q as Qualifier])));

const PHRASES_BEFORE = byPhrase(BEFORE);
const PHRASES_AFTER = byPhrase(AFTER);
const LONGEST = 6;

/** Most words end no phrase and begin none: that is asked first, for every number is asked about. */
const LAST_WORDS = new Set([...PHRASES_BEFORE.keys()].map((phrase) => phrase.split(' ').at(-1)));
const FIRST_WORDS = new Set([...PHRASES_AFTER.keys()].map((phrase) => phrase.split(' ')[0]));

/** A hedge, and the index of the first token that belongs to it. */
export interface HedgeBefore {
  readonly qualifier: Qualifier | undefined;
  readonly first: number;
}

const unhedged = (first: number): HedgeBefore => ({ qualifier: undefined, first });

const words = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** Nobody hedges a number more often; a text that says "some" a thousand times is not read on. */
const MOST = 3;

/** The hedge in the words that end where a number begins. */
export const hedgeBefore = (tokens: readonly Token[], number: number, depth = 1): HedgeBefore => {
  const near = depth > MOST ? undefined : phraseBefore(tokens, number);
  if (!near) return unhedged(number);
  const far = hedgeBefore(tokens, near.first, depth + 1);
  if (far.qualifier !== undefined && yields(near.qualifier, far.qualifier)) return far;
  const qualifier = isDenied(tokens, near.first) ? (DENIED[near.qualifier] ?? near.qualifier) : near.qualifier;
  return qualifier === 'exactly' ? unhedged(number) : { qualifier, first: near.first };
};

/** "At least about 300", "more than a total of 300", "nearly all 97": the farther word decides. */
const yields = (near: Qualifier, far: Qualifier): boolean =>
  near === 'about' || near === 'exactly' || (near === 'all' && far === 'nearly');

const phraseBefore = (tokens: readonly Token[], number: number) => {
  if (!LAST_WORDS.has(wordAt(tokens, number - 1))) return undefined;
  for (let length = Math.min(LONGEST, number); length > 0; length -= 1) {
    const first = number - length;
    const qualifier = PHRASES_BEFORE.get(words(tokens, first, number));
    if (qualifier !== undefined && !isOtherThing(tokens, first)) return { qualifier, first };
  }
  return undefined;
};

/** "Above all", "not all": nothing of the kind. */
const isOtherThing = (tokens: readonly Token[], first: number): boolean =>
  wordAt(tokens, first) === 'all' && /^(?:at|above|after|of|not)$/.test(wordAt(tokens, first - 1));

const DENIED: Readonly<Partial<Record<Qualifier, Qualifier>>> = {
  'more-than': 'at-most',
  'less-than': 'at-least',
  exactly: 'less-than',
};
const DENIAL = /^(?:not|never|cannot|without|fail|fails|failed|failing|unable|\w+n't)$/;
const NO_DENIAL = /^(?:only|just|merely|simply|exactly|precisely)$/;

/** "Did not exceed", "must not be more than", "failed to reach"; not "not only more than". */
const isDenied = (tokens: readonly Token[], first: number): boolean =>
  [1, 2].some((back) => DENIAL.test(wordAt(tokens, first - back)) && !NO_DENIAL.test(wordAt(tokens, first - back + 1)));

/** What shows that words after a number are the hedge of the next one: "300 factories and over 20 cities". */
const GOES_ON = /^(?:than|of|a|an|another|the|to)$/;

/** The hedge in the words that begin right after a number, or after what it counts. */
export const hedgeAfter = (
  tokens: readonly Token[],
  from: number,
): { readonly qualifier: Qualifier; readonly next: number } | undefined => {
  if (!FIRST_WORDS.has(wordAt(tokens, from))) return undefined;
  for (let length = Math.min(LONGEST, tokens.length - from); length > 0; length -= 1) {
    const next = from + length;
    const qualifier = PHRASES_AFTER.get(words(tokens, from, next));
    const following = tokens[next];
    const isNextOnes = following && (GOES_ON.test(following.word) || /^(?:number|currency)$/.test(following.kind));
    if (qualifier !== undefined && !isNextOnes) return { qualifier, next };
  }
  return undefined;
};
