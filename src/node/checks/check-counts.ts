/**
 * Conversions of one converter agree with each other, and no more actions and measures are described than were announced.
 */
import { impliedBy } from '../../data/interval.ts';
import type { Plan } from '../../data/schema.ts';
import { statedNumbers, type Stated } from '../../data/stated.ts';
import type { Finding } from '../finding.ts';

/** By how much the rates of one converter may differ: currencies move, and both numbers are rounded. */
const LARGEST_DIFFERENCE = 0.05;

/** A warning for each conversion at another rate than the first one of the same source between the same units. */
export const checkConversions = (plan: Plan): readonly Finding[] => {
  const numbers = statedNumbers(plan);
  const byPath = new Map(numbers.map((number) => [number.path, number]));
  const first = new Map<string, { readonly rate: number; readonly path: string }>();
  return numbers.flatMap((number): readonly Finding[] => {
    if (number.kind !== 'conversion') return [];
    const converted = byPath.get(number.path.replace(/\.conversion$/, ''))!;
    const [from, to] = [middle(converted), middle(number)];
    if (from === undefined || to === undefined || from === 0) return [];
    const rate = to / from;
    const key = JSON.stringify([number.citation.source, converted.unit, number.unit]);
    const known = first.get(key);
    if (!known) first.set(key, { rate, path: number.path });
    if (!known || Math.abs(rate / known.rate - 1) <= LARGEST_DIFFERENCE) return [];
    return [
      {
        rule: 'conversion',
        severity: 'warning',
        at: `${number.path}.value`,
        expected: `about ${short(known.rate)} ${number.unit} for one of ${converted.unit}, as in ${known.path}`,
        got: short(rate),
        mend: 'Look both numbers up again: one may have slipped by a digit',
      },
    ];
  });
};

const short = (rate: number): string => `${Number(rate.toPrecision(3))}`;

const middle = ({ value }: Stated): number | undefined =>
  value === null ? undefined : typeof value === 'number' ? value : (value[0] + value[1]) / 2;

/** An error where fewer actions or measures are declared than the plan describes. */
export const checkDeclared = (plan: Plan): readonly Finding[] =>
  (['action', 'measure'] as const).flatMap((kind) => {
    const key = `${kind}s` as const;
    const figure = plan.declared[key];
    const described = plan.steps.filter((step) => step.kind === kind).length;
    const most = figure && impliedBy(figure.value, figure.qualifier)?.high;
    if (most === undefined || most >= described) return [];
    return [
      {
        rule: 'declared',
        severity: 'error',
        at: `declared.${key}.value`,
        expected: `at least the ${described} ${key} that the steps describe`,
        got: [figure!.value].flat().join('–'),
        mend: `Call a step ${kind === 'action' ? 'an action' : 'a measure'} only where a source does`,
      } as const,
    ];
  });
