/**
 * Numbers that have to do with each other do so: parts add up, shares and growth are what their numbers make them.
 *
 * The arithmetic is on bounds (`written-precision.ts`): each number stands for all that its last digit and its hedge leave
 * open, and a sum fails only where no numbers within those bounds could make it right.
 */
import type { Plan } from '../../data/schema.ts';
import { statedNumbers, type Stated } from '../../data/stated.ts';
import type { Finding } from '../finding.ts';
import { added, divided, isBounded, overlap, scaledBy, type Bounds } from './interval-arithmetic.ts';
import { isMeasured, leftOpen } from './written-precision.ts';

export interface SumReport {
  readonly findings: readonly Finding[];
  /** Paths of the numbers in a sum that holds, all of them with two bounds: "more than" agrees with too much to prove it. */
  readonly agreeing: ReadonlySet<string>;
}

/** A sum to be done: what the numbers make, what is stated for it, and in which words that is said. */
interface Sum {
  readonly at: string;
  readonly numbers: readonly Stated[];
  readonly units: readonly (readonly [Stated, string])[];
  /** Undefined where it cannot be computed. */
  readonly computed: (bounds: (number: Stated) => Bounds) => Bounds | undefined;
  /** A number of the plan, or 100 percent. */
  readonly stated: Stated | 100;
  readonly words: string;
}

export const checkSums = (plan: Plan): SumReport => {
  const results = [...breakdowns(plan), ...arithmetic(plan)].map(checkSum);
  return {
    findings: results.flatMap(({ findings }) => findings),
    agreeing: new Set(results.flatMap(({ agreeing }) => agreeing)),
  };
};

const checkSum = (sum: Sum): { readonly findings: readonly Finding[]; readonly agreeing: readonly string[] } => {
  const { at, numbers, stated, words } = sum;
  const units = unitFindings(sum);
  const all = stated === 100 ? numbers : [...numbers, stated];
  // A sum with a number that is not known is no sum.
  if (units.length > 0 || all.some(({ value }) => value === null)) return { findings: units, agreeing: [] };
  const isRounded = isMeasured(all);
  const bounds = (number: Stated): Bounds => leftOpen(number, isRounded)!;
  const computed = sum.computed(bounds);
  if (!computed) return { findings: [], agreeing: [] };
  const expected = stated === 100 ? { low: 100, high: 100 } : bounds(stated);
  if (overlap(computed, expected)) {
    const isProof = all.every((number) => isBounded(bounds(number)));
    return { findings: [], agreeing: isProof ? all.map(({ path }) => path) : [] };
  }
  const said = stated === 100 ? '100 percent' : `${inDigits(stated)} (${stated.id})`;
  return {
    findings: [
      {
        rule: 'sum',
        severity: 'error',
        at,
        expected: `${words} ${said}`,
        got: `${inBounds(computed)} from ${numbers.map((number) => `${inDigits(number)} (${number.id})`).join(', ')}`,
        mend: 'Look each of these numbers up again, and hedge the one that was rounded more than it says',
      },
    ],
    agreeing: [],
  };
};

const unitFindings = ({ at, units }: Sum): readonly Finding[] =>
  units.flatMap(([{ id, unit }, expected]) =>
    unit === undefined || unit === expected
      ? []
      : [
          {
            rule: 'sum',
            severity: 'error',
            at,
            expected: `the unit "${expected}" for ${id}`,
            got: `"${unit}"`,
            mend: 'Add up what is counted in one unit',
          } as const,
        ],
  );

const inDigits = ({ value }: Stated): string => [value].flat().join('–');

/** As many digits as tell two numbers apart that were added up from rounded ones. */
const inBounds = ({ low, high }: Bounds): string => {
  const [from, to] = [low, high].map((one) => `${Number(one.toPrecision(6))}`);
  return from === to ? from! : `${from} to ${to}`;
};

/** Observations, figures and parts first: an id that a target has too means the figure, as `references.ts` looks it up. */
const numbersById = (plan: Plan): ReadonlyMap<string, Stated> => {
  const numbers = statedNumbers(plan).filter(({ kind }) => kind !== 'baseline' && kind !== 'conversion');
  const rank = ({ kind }: Stated): number => (kind === 'batch' ? 2 : kind === 'target' ? 1 : 0);
  return new Map(numbers.toSorted((a, b) => rank(b) - rank(a)).map((number) => [number.id, number]));
};

const breakdowns = (plan: Plan): readonly Sum[] => {
  const numbers = statedNumbers(plan);
  const byId = numbersById(plan);
  return plan.breakdowns.flatMap(({ id, unit, whole }) => {
    const at = `breakdowns.${id}`;
    const parts = numbers.filter(({ path, kind }) => kind === 'part' && path.startsWith(`${at}.parts.`));
    const stated = whole === undefined ? (unit === 'percent' ? (100 as const) : undefined) : byId.get(whole);
    if (stated === undefined) return [];
    return [
      {
        at,
        numbers: parts,
        units: stated === 100 ? [] : [[stated, unit] as const],
        computed: (bounds: (number: Stated) => Bounds) => added(parts.map(bounds)),
        stated,
        words: 'parts that add up to',
      },
    ];
  });
};

const arithmetic = (plan: Plan): readonly Sum[] => {
  const byId = numbersById(plan);
  const find = (id: string): Stated => byId.get(id)!;
  return plan.arithmetic.map((one, i): Sum => {
    const at = `arithmetic.${i}`;
    if (one.kind === 'sum') {
      const whole = find(one.whole);
      const parts = one.parts.map(find);
      const units = whole.unit === undefined ? [] : parts.map((part) => [part, whole.unit!] as const);
      const computed: Sum['computed'] = (bounds) => added(parts.map(bounds));
      return { at, numbers: parts, units, computed, stated: whole, words: 'parts that add up to' };
    }
    const [stated, a, b] = (
      one.kind === 'share' ? [one.share, one.part, one.whole] : [one.growth, one.later, one.earlier]
    ).map(find) as [Stated, Stated, Stated];
    const isGrowth = one.kind === 'growth';
    return {
      at,
      numbers: [a, b],
      units: [[stated, 'percent'], ...(b.unit === undefined ? [] : [[a, b.unit] as const])],
      computed: (bounds) => {
        const ratio = divided(bounds(a), bounds(b));
        return ratio && added([scaledBy(ratio, 100), isGrowth ? { low: -100, high: -100 } : { low: 0, high: 0 }]);
      },
      stated,
      words: isGrowth ? 'a growth in percent of' : 'a share in percent of',
    };
  });
};
