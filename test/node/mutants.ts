/**
 * Slips that a transcriber could make in a number: each is a change to a copy of the plan.
 */
import type { Stated } from '../../src/data/stated.ts';
import { partAt } from './shipped.ts';

export interface Mutant {
  /** `value × 10 of targets.5g-factories`. */
  readonly name: string;
  readonly apply: (json: Record<string, unknown>) => void;
}

const QUALIFIERS = ['exactly', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'up-to', 'nearly', 'all'];
const OPERATORS = ['exactly', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'nearly', 'all'];

/** Path of the part that a number's quote or unit stands in: a conversion has the quote of what it converts. */
const owner = ({ path, kind }: Stated): string => (kind === 'conversion' ? path.replace(/\.conversion$/, '') : path);
const unitOwner = ({ path, kind }: Stated): string =>
  kind === 'observation' || kind === 'part' ? path.split('.').slice(0, 2).join('.') : path;

const setting = (number: Stated, what: string, path: string, key: string, value: unknown): Mutant => ({
  name: `${what} of ${number.path}`,
  apply: (json) => {
    partAt(json, path)[key] = value;
  },
});

/** One step of the last digit that was written: 2.74 million for 2.73 million. */
const lastDigitUp = (value: number): number => {
  const [digits, exponent] = value.toExponential().split('e');
  const decimals = digits!.split('.')[1]?.length ?? 0;
  return Number(`${(Number(digits) + 10 ** -decimals).toFixed(decimals)}e${exponent}`);
};

/** The first two neighbouring digits that differ, the other way round; undefined where there are none, or no number is left. */
const swapped = (value: number): number | undefined => {
  const digits = `${value}`;
  const at = [...digits].findIndex(
    (digit, i) => /\d/.test(digit) && /\d/.test(digits[i + 1] ?? '') && digit !== digits[i + 1],
  );
  return at < 0 ? undefined : Number(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2));
};

const valueKey = ({ kind }: Stated): string => (kind === 'batch' ? 'count' : 'value');

/** Ten times as much, and one more in the last digit. */
export const valueMutants = (number: Stated): readonly Mutant[] => {
  const { value, path } = number;
  if (typeof value !== 'number') return [];
  return [
    setting(number, 'value × 10', path, valueKey(number), value === 0 ? 10 : value * 10),
    setting(number, 'last digit + 1', path, valueKey(number), lastDigitUp(value)),
  ];
};

/** All that a quote must not let pass. */
export const quotedMutants = (number: Stated, units: readonly string[]): readonly Mutant[] => [
  ...valueMutants(number),
  ...otherValues(number),
  ...hedgeMutants(number),
  ...(number.unit === undefined ? [] : units)
    .filter((unit) => unit !== number.unit)
    .map((unit) => setting(number, `unit "${unit}"`, unitOwner(number), 'unit', unit)),
  ...quoteMutants(number),
  ...wordMutants(number),
];

const otherValues = (number: Stated): readonly Mutant[] => {
  const { value, path } = number;
  const key = valueKey(number);
  if (value === null) return [setting(number, 'value 1000', path, key, 1000)];
  if (typeof value !== 'number')
    return [setting(number, 'upper end + 1', path, key, [value[0], lastDigitUp(value[1])])];
  const other = swapped(value);
  return [
    ...(other === undefined ? [] : [setting(number, 'digits swapped', path, key, other)]),
    ...(Number.isInteger(value) ? [setting(number, 'value + 1', path, key, value + 1)] : []),
  ];
};

const hedgeMutants = (number: Stated): readonly Mutant[] => {
  const { kind, hedge, path, value } = number;
  // A batch has no hedge, and a range no other.
  if (kind === 'batch' || Array.isArray(value)) return [];
  const [key, all] = kind === 'target' ? ['operator', OPERATORS] : ['qualifier', QUALIFIERS];
  return all.filter((one) => one !== hedge).map((one) => setting(number, `${key} ${one}`, path, key, one));
};

const quoteMutants = (number: Stated): readonly Mutant[] => {
  const { citation } = number;
  const quote = citation.quote ?? '';
  const words = quote.split(' ');
  const without = words.filter((_, i) => i !== Math.floor(words.length / 2)).join(' ');
  const digit = quote.replace(/\d/, (one) => `${(Number(one) + 1) % 10}`);
  return [without, digit]
    .filter((one) => one !== quote)
    .map((one, i) =>
      setting(
        number,
        i === 0 ? 'quote without a word' : 'quote with another digit',
        `${owner(number)}.citation`,
        'quote',
        one,
      ),
    );
};

const wordMutants = (number: Stated): readonly Mutant[] => {
  const { statedAs, path } = number;
  if (statedAs === undefined) return [];
  const words = statedAs.split(' ');
  const others = {
    'stated words with one more': `${statedAs} indeed`,
    'stated words without the first': words.slice(1).join(' '),
    'stated words with another digit': statedAs.replace(/\d/, (one) => `${(Number(one) + 1) % 10}`),
  };
  return Object.entries(others)
    .filter(([, words]) => words !== statedAs && words !== '')
    .map(([what, words]) => setting(number, what, path, 'statedAs', words));
};
