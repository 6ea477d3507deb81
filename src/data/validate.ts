/**
 * JSON → Plan. Checks a value against the schema and its cross-references, fills in defaults and freezes the result.
 */
import * as v from 'valibot';
import { BareObservation } from './bare.ts';
import { PlanChartsError } from './errors.ts';
import { MAX_PARTS } from './limits.ts';
import { Multilingual } from './multilingual.ts';
import { nestingProblems } from './nesting.ts';
import { partsOf, pathTo, type Part } from './parts.ts';
import { inWords, pathOf, shown, type Problem } from './problem.ts';
import { referenceProblems } from './references.ts';
import { frozen, isRead, keepAsRead } from './read-plans.ts';
import { PlanSchema, type PlanPackage } from './schema.ts';

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
  if (isRead(json)) return { plan: json, problems: [] };
  // To valibot a list is an object too.
  if (Array.isArray(json)) return { problems: [{ at: pathOf([]), expected: 'an object', got: 'a list' }] };
  const hostile = problemsAtSight(json);
  if (hostile.length > 0) return { problems: hostile };
  const result = v.safeParse(PlanSchema, json, { abortPipeEarly: true });
  if (!result.success) return { problems: result.issues.map(problem) };
  const plan = frozen(result.output) as PlanPackage;
  const problems = [...referenceProblems(plan), ...nestingProblems(plan), ...untranslated(plan)];
  if (problems.length > 0) return { problems };
  return { plan: keepAsRead(plan), problems };
};

const problem = (issue: v.BaseIssue<unknown>): Problem => ({
  at: pathOf((issue.path ?? []).map(({ key }) => key)),
  expected: expectation(issue),
  got: finding(issue),
});

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
  const last = issue.path?.at(-1);
  // The path ends at what the message is about, which may be a part of what was checked, or the key that it stands under.
  return shown(issue.kind === 'validation' && last?.origin === 'key' ? last.key : (last?.value ?? issue.input));
};

/** Every object has these without being given them, so a schema does not see that a file gives them. */
const INHERITED = ['__proto__', 'constructor', 'prototype'];

/** What must be looked for before a schema reads the value: where there is too much of it, nothing else is said. */
const problemsAtSight = (json: unknown): readonly Problem[] => {
  const waiting: object[] = json !== null && typeof json === 'object' ? [json] : [];
  let count = 0;
  let isHostile = false;
  // Loops without calls, and each object's keys once: a plan may have 200,000 objects.
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    count += 1;
    // A list of millions is seen before its items are gathered, and a circle of objects ends here.
    if (count > MAX_PARTS || (Array.isArray(one) && one.length > MAX_PARTS)) return [tooManyParts(json)];
    if (Array.isArray(one)) {
      for (const item of one as readonly unknown[]) if (item !== null && typeof item === 'object') waiting.push(item);
    } else {
      for (const key in one) {
        const item = (one as Readonly<Record<string, unknown>>)[key];
        if (item !== null && typeof item === 'object') waiting.push(item);
      }
    }
    isHostile ||=
      Object.hasOwn(one, '__proto__') || Object.hasOwn(one, 'constructor') || Object.hasOwn(one, 'prototype');
  }
  return isHostile ? inheritedKeys(json) : [];
};

const inheritedKeys = (json: unknown): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const part of partsOf(json))
    for (const key of INHERITED)
      if (Object.hasOwn(part.value, key))
        problems.push({ at: pathTo(part, key), expected: 'no such key', got: `"${key}"` });
  return problems;
};

/** Names the longest list of those that were met until there were too many parts. */
const tooManyParts = (json: unknown): Problem => {
  let count = 0;
  let longest: { readonly part: Part; readonly length: number } | undefined;
  for (const part of partsOf(json)) {
    const length = Array.isArray(part.value) ? part.value.length : 0;
    if (length > (longest?.length ?? 0)) longest = { part, length };
    count += 1;
    if (count > MAX_PARTS || length > MAX_PARTS) break;
  }
  const expected = `at most ${MAX_PARTS} lists and objects in the whole plan`;
  return longest
    ? { at: pathTo(longest.part), expected, got: `a list of ${longest.length}` }
    : { at: pathOf([]), expected, got: 'more' };
};

/** The original wording is always there to fall back on. */
const untranslated = (plan: PlanPackage): Problem[] => {
  const problems: Problem[] = [];
  for (const part of partsOf(plan, BareObservation.is))
    if (Multilingual.is(part.value) && part.value[plan.language] === undefined)
      problems.push({
        at: pathTo(part),
        expected: `a text in the plan's own language "${plan.language}"`,
        got: shown(Object.keys(part.value)),
      });
  return problems;
};
