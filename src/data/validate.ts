/**
 * JSON → Plan. Checks a value against the schema and its cross-references, fills in defaults and freezes the result.
 */
import * as v from 'valibot';
import { PlanChartsError } from './errors.ts';
import { nestingProblems } from './nesting.ts';
import { inWords, type Problem } from './problem.ts';
import { referenceProblems } from './references.ts';
import { PlanSchema, type PlanPackage } from './schema.ts';
import { Multilingual } from './multilingual.ts';

/** More problems than this are counted, not listed: the first ones are what gets mended first. */
const LISTED = 20;

/**
 * Reads a parsed JSON value as a plan.
 *
 * @throws PlanChartsError `plan-invalid`, with a line a problem: `targets[3].value: expected a number, got "lots"`.
 */
export const validatePlan = (json: unknown): PlanPackage => {
  const { plan, problems } = readPlan(json);
  if (plan) return plan;
  const rest = problems.length - LISTED;
  const lines = problems.slice(0, LISTED).map(inWords);
  throw new PlanChartsError('plan-invalid', { problems: rest > 0 ? [...lines, `… (${rest} more)`] : lines });
};

/** A plan, or all that keeps a value from being one. */
export const readPlan = (json: unknown): { readonly plan?: PlanPackage; readonly problems: readonly Problem[] } => {
  // To valibot a list is an object too.
  if (Array.isArray(json)) return { problems: [{ at: WHOLE, expected: 'an object', got: 'a list' }] };
  const hostile = inheritedKeys(json);
  if (hostile.length > 0) return { problems: hostile };
  const result = v.safeParse(PlanSchema, json, { abortPipeEarly: true });
  if (!result.success) return { problems: result.issues.map(problem) };
  const plan = freeze(result.output) as PlanPackage;
  const problems = [...referenceProblems(plan), ...nestingProblems(plan), ...untranslated(plan)];
  return problems.length > 0 ? { problems } : { plan, problems };
};

/** What a problem is at when it is at no part. */
const WHOLE = 'the file';

const problem = (issue: v.BaseIssue<unknown>): Problem => ({
  at: path(issue),
  expected: expectation(issue),
  got: finding(issue),
});

const path = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((text, { key }) => below(text, key), '') || WHOLE;

const below = (at: string, key: unknown): string =>
  typeof key === 'number' ? `${at}[${key}]` : at ? `${at}.${String(key)}` : String(key);

const expectation = (issue: v.BaseIssue<unknown>): string => {
  // A message of the schema's own completes the sentence; valibot's begin with this word.
  if (!issue.message.startsWith('Invalid')) return issue.message;
  if (issue.received === 'undefined') return 'a value';
  const known: Record<string, string> = {
    number: 'a number',
    string: 'text',
    Object: 'an object',
    Array: 'a list',
    never: 'no such key',
    null: 'null',
  };
  return (issue.expected ?? 'something else')
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map((part) => known[part] ?? part)
    .filter((part, i, all) => all.indexOf(part) === i)
    .join(' or ');
};

const finding = (issue: v.BaseIssue<unknown>): string => {
  if (issue.received === 'undefined') return 'nothing';
  // The path ends at what the message is about, which may be a part of what was checked.
  const input = issue.path?.at(-1)?.value ?? issue.input;
  // JSON has no way to write what a number too large to hold becomes.
  const text = (typeof input === 'number' ? String(input) : JSON.stringify(input)) ?? issue.received;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Every part of a value with its path. Iterative: a file may be nested deeper than a stack is. */
function* partsOf(value: unknown): Generator<readonly [path: string, part: object]> {
  const waiting: (readonly [string, unknown])[] = [['', value]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [at, part] = next;
    if (part === null || typeof part !== 'object') continue;
    yield [at, part];
    const isList = Array.isArray(part);
    for (const key of Object.keys(part))
      waiting.push([below(at, isList ? Number(key) : key), (part as Record<string, unknown>)[key]]);
  }
}

/** Every object has these without being given them, so a schema does not see that a file gives them. */
const INHERITED = ['__proto__', 'constructor', 'prototype'];

const inheritedKeys = (json: unknown): Problem[] =>
  [...partsOf(json)].flatMap(([at, part]) =>
    INHERITED.filter((key) => Object.hasOwn(part, key)).map((key) => ({
      at: below(at, key),
      expected: 'no such key',
      got: `"${key}"`,
    })),
  );

/** The original wording is always there to fall back on. */
const untranslated = (plan: PlanPackage): Problem[] =>
  [...partsOf(plan)].flatMap(([at, part]) =>
    Multilingual.is(part) && part[plan.language] === undefined
      ? [{ at, expected: `a text in the plan's own language "${plan.language}"`, got: Object.keys(part).join(', ') }]
      : [],
  );

const freeze = <T>(value: T): T => {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
};
