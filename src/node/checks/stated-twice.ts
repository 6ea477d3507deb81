/**
 * Numbers that two sources state alike.
 */
import type { Plan } from '../../data/schema.ts';
import { statedNumbers, type Stated } from '../../data/stated.ts';

/** As many digits as two numbers hardly share by chance. */
const TELLING = 3;

/**
 * Paths of the numbers that another source states too: the same value and hedge, unit and date. A percentage and a number of
 * one or two digits must have the same label besides, for many things are 45.
 */
export const statedTwice = (plan: Plan): ReadonlySet<string> => {
  const groups = new Map<string, Stated[]>();
  for (const number of statedNumbers(plan)) {
    const { value, hedge, unit, asOf, label, isDisputed } = number;
    if (value === null || unit === undefined || asOf === undefined || isDisputed) continue;
    const key = JSON.stringify([value, hedge, unit, asOf, isTelling(number) ? '' : label]);
    groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  const agreeing = [...groups.values()].filter(
    (group) => new Set(group.map(({ citation }) => citation.source)).size > 1,
  );
  return new Set(agreeing.flat().map(({ path }) => path));
};

const isTelling = ({ value, unit }: Stated): boolean =>
  unit !== 'percent' &&
  [value].flat().every((one) => `${one}`.replace(/\D/g, '').replace(/^0+|0+$/g, '').length >= TELLING);
