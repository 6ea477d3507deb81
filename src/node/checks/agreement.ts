/**
 * Whether a number of a plan is what a sentence says: in value, in hedge and in unit.
 */
import { contains, impliedBy, lastDigit } from '../../data/interval.ts';
import type { Qualifier } from '../../data/schema.ts';
import type { Stated } from '../../data/stated.ts';
import type { StatedAmount } from '../amounts/stated-amounts.ts';
import { saysUnit } from './units.ts';

/** In what a number differs from a sentence; the texts complete "expected …, got …". */
export interface Difference {
  readonly field: 'value' | 'hedge' | 'unit';
  readonly expected: string;
  readonly got: string;
}

/** What a number is compared with. */
export interface Said {
  readonly text: string;
  readonly amounts: readonly StatedAmount[];
  /** Whether the unit is to be looked for: the words for it may stand elsewhere, or in another language. */
  readonly hasUnit: boolean;
  /** Amounts in the note of the citation: they may explain a hedge that the source does not have. */
  readonly noted: readonly StatedAmount[];
}

/** What differs between a number and the amount that comes nearest to it; empty where one agrees. */
export const differences = (number: Stated, said: Said): readonly Difference[] => {
  const compared = said.amounts.map((amount) => ({ amount, wrong: wrongIn(number, amount, said) }));
  const [best] = compared.toSorted((a, b) => weight(a.wrong) - weight(b.wrong));
  if (!best) return [unsaid(number)];
  const { amount, wrong } = best;
  const phrase = `as in "${amount.phrase}"`;
  if (!wrong.has('value'))
    return [
      ...(wrong.has('hedge')
        ? [{ field: 'hedge', expected: `${amount.qualifier}, ${phrase}`, got: number.hedge } as const]
        : []),
      ...(wrong.has('unit') ? [{ field: 'unit', expected: `a unit ${phrase}`, got: `"${number.unit}"` } as const] : []),
    ];
  const all = [...new Set(said.amounts.map(({ value }) => inDigits(value)))].join(', ');
  const expected = wrong.has('unit') ? `a number that is said there (${all})` : `${inDigits(amount.value)}, ${phrase}`;
  return [{ field: 'value', expected, got: inDigits(number.value) }];
};

/** What to expect of a number where the words say no amount. */
const unsaid = ({ value, hedge }: Stated): Difference =>
  value === null
    ? { field: 'hedge', expected: 'exactly, for the words hedge nothing', got: hedge }
    : { field: 'value', expected: 'no number, for the words say none', got: inDigits(value) };

const inDigits = (value: Stated['value']): string =>
  value === null ? 'null' : typeof value === 'number' ? `${value}` : `${value[0]}–${value[1]}`;

type Field = Difference['field'];

/** A wrong value weighs more than all the rest: the amount is then most likely another one. */
const WEIGHTS: Readonly<Record<Field, number>> = { value: 4, unit: 2, hedge: 1 };
const weight = (wrong: ReadonlySet<Field>): number => [...wrong].reduce((sum, field) => sum + WEIGHTS[field], 0);

const wrongIn = (number: Stated, amount: StatedAmount, said: Said): ReadonlySet<Field> => {
  const wrong = new Set<Field>();
  if (!isSameValue(number, amount)) wrong.add('value');
  if (!isSameHedge(number, amount) && !isExplained(number, amount, said.noted)) wrong.add('hedge');
  if (said.hasUnit && number.unit !== undefined && !saysUnit(number.unit, amount, said.text)) wrong.add('unit');
  return wrong;
};

const isSameValue = ({ value, unit }: Stated, amount: StatedAmount): boolean => {
  if (value === null || amount.value === null) return value === amount.value;
  const [a, b] = [value, amount.value].map((one) => (typeof one === 'number' ? [one] : one)) as [number[], number[]];
  if (amount.isShare && unit?.includes('percent')) return a.length === 1 && isRounded(a[0]!, b[0]! * 100);
  return a.length === b.length && a.every((one, i) => one === b[i]);
};

/** "A third" is stated as 33 percent, or as 33.3. */
const isRounded = (value: number, exact: number): boolean =>
  Math.abs(value - exact) <= (Number.isInteger(value) ? 1 : lastDigit(value)) / 2;

/** A target's operator says the same as a hedge, with two words of its own. */
const asQualifier = ({ hedge }: Stated): Qualifier => (hedge === 'between' ? 'range' : hedge);

const isSameHedge = (number: Stated, { qualifier }: StatedAmount): boolean => {
  // There is no operator for "up to": it permits what "at most" does.
  const said = number.kind === 'target' && qualifier === 'up-to' ? 'at-most' : qualifier;
  return asQualifier(number) === said;
};

/**
 * Whether a plan may hedge more than its source: only so that all that the source leaves open stays so, and only where the
 * note says the number with that very hedge.
 */
const isExplained = (number: Stated, amount: StatedAmount, noted: readonly StatedAmount[]): boolean => {
  const [stated, said] = [impliedBy(number.value, asQualifier(number)), impliedBy(number.value, amount.qualifier)];
  const isWeaker = stated !== undefined && said !== undefined && contains(stated, said);
  return isWeaker && noted.some((one) => isSameValue(number, one) && isSameHedge(number, one));
};
