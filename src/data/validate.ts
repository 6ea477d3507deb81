/**
 * JSON → Plan. Checks a value against the schema and its cross-references, fills in defaults and freezes the result.
 */
import * as v from 'valibot';
import { PlanChartsError } from './errors.ts';
import { Multilingual } from './multilingual.ts';
import { nestingProblems } from './nesting.ts';
import { partsOf, pathTo } from './parts.ts';
import { inWords, pathOf, shown, type Problem } from './problem.ts';
import { referenceProblems } from './references.ts';
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
  // To valibot a list is an object too.
  if (Array.isArray(json)) return { problems: [{ at: pathOf([]), expected: 'an object', got: 'a list' }] };
  const hostile = inheritedKeys(json);
  if (hostile.length > 0) return { problems: hostile };
  const result = v.safeParse(PlanSchema, json, { abortPipeEarly: true });
  if (!result.success) return { problems: result.issues.map(problem) };
  const plan = freeze(result.output) as PlanPackage;
  const problems = [...referenceProblems(plan), ...nestingProblems(plan), ...untranslated(plan)];
  return problems.length > 0 ? { problems } : { plan, problems };
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

const inheritedKeys = (json: unknown): Problem[] => {
  const problems: Problem[] = [];
  for (const part of partsOf(json))
    for (const key of INHERITED)
      if (Object.hasOwn(part.value, key))
        problems.push({ at: pathTo(part, key), expected: 'no such key', got: `"${key}"` });
  return problems;
};

/** The original wording is always there to fall back on. */
const untranslated = (plan: PlanPackage): Problem[] => {
  const problems: Problem[] = [];
  for (const part of partsOf(plan))
    if (Multilingual.is(part.value) && part.value[plan.language] === undefined)
      problems.push({
        at: pathTo(part),
        expected: `a text in the plan's own language "${plan.language}"`,
        got: shown(Object.keys(part.value)),
      });
  return problems;
};

const freeze = <T>(value: T): T => {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    for (const item of Object.values(value)) freeze(item);
    Object.freeze(value);
  }
  return value;
};
