/**
 * JSON → Plan. Checks a value against the schema and its cross-references, fills in defaults and freezes the result.
 */
import * as v from 'valibot';
import { PlanChartsError } from './errors.ts';
import { nestingProblems } from './nesting.ts';
import { PlanSchema, type Plan } from './schema.ts';

/** More problems than this are counted, not listed: the first ones are what gets mended first. */
const LISTED = 20;

/**
 * Reads a parsed JSON value as a plan.
 *
 * @throws PlanChartsError `plan-invalid`, with a line a problem: `targets[3].value: expected a number, got "lots"`.
 */
export const validatePlan = (json: unknown): Plan => {
  // To valibot a list is an object too.
  if (Array.isArray(json)) throw invalid(['the file: expected an object, got a list']);
  const result = v.safeParse(PlanSchema, json, { abortPipeEarly: true });
  if (!result.success) throw invalid(result.issues.map(problem));
  const plan = freeze(result.output) as Plan;
  const dangling = [...repeatedIds(plan), ...danglingReferences(plan), ...nestingProblems(plan)];
  if (dangling.length > 0) throw invalid(dangling);
  return plan;
};

const invalid = (problems: readonly string[]): PlanChartsError => {
  const rest = problems.length - LISTED;
  return new PlanChartsError('plan-invalid', {
    problems: rest > 0 ? [...problems.slice(0, LISTED), `… (${rest} more)`] : problems,
  });
};

const problem = (issue: v.BaseIssue<unknown>): string =>
  `${path(issue)}: expected ${expectation(issue)}, got ${finding(issue)}`;

const path = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce(
    (text, { key }) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  ) || 'the file';

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
  const text = JSON.stringify(input) ?? issue.received;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const listsOf = (plan: Plan): readonly (readonly [string, readonly { readonly id: string }[]])[] => [
  ['sources', plan.sources],
  ['themes and steps', [...plan.themes, ...plan.steps]],
  ['targets', plan.targets],
  ['statistics', plan.statistics],
  ['events', plan.events],
  ['networks', plan.networks],
  ['sectors', plan.sectors],
  [
    'figures',
    [
      ...plan.figures,
      ...Object.values(plan.declared).filter((figure) => figure !== undefined),
      ...plan.statistics.flatMap((statistic) => statistic.observations),
    ],
  ],
];

const repeatedIds = (plan: Plan): string[] =>
  listsOf(plan).flatMap(([list, items]) => {
    const seen = new Set<string>();
    return items.flatMap(({ id }) => {
      if (seen.has(id)) return [`${list}: expected each id once, got "${id}" twice`];
      seen.add(id);
      return [];
    });
  });

/** Every id that one part of the plan uses for another must exist: a citation without its source proves nothing. */
const danglingReferences = (plan: Plan): string[] => {
  const ids = Object.fromEntries(listsOf(plan).map(([list, items]) => [list, new Set(items.map(({ id }) => id))]));
  const problems: string[] = [];
  const expectId = (list: string, id: unknown, where: string) => {
    if (typeof id === 'string' && !ids[list]?.has(id))
      problems.push(`${where}: expected the id of one of the ${list}, got "${id}"`);
  };
  const visit = (value: unknown, where: string): void => {
    if (Array.isArray(value)) value.forEach((item, i) => visit(item, `${where}[${i}]`));
    else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) {
        const at = where ? `${where}.${key}` : key;
        if (key === 'source' || key === 'by') expectId('sources', item, at);
        else if (key === 'statistic') expectId('statistics', item, at);
        else if (key === 'step' || key === 'action' || key === 'partOf') expectId('themes and steps', item, at);
        else if (key === 'event' || key === 'announcedBy') expectId('events', item, at);
        else if (key === 'count') expectId('figures', item, at);
        else if (key === 'targets' && where)
          (item as string[]).forEach((id, i) => expectId('targets', id, `${at}[${i}]`));
        else visit(item, at);
      }
  };
  visit(plan, '');
  return problems;
};

const freeze = <T>(value: T): T => {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
};
