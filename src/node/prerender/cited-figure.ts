/**
 * Whether the words of a `<cited-figure>` say what the plan says.
 */
import { inLanguage } from '../../data/language.ts';
import { createLocale } from '../../data/every-language.ts';
import type { PlanPackage } from '../../data/schema.ts';
import { statedNumbers, type Stated } from '../../data/stated.ts';
import { statedAmounts, type StatedAmount } from '../amounts/stated-amounts.ts';
import { differences } from '../checks/agreement.ts';
import { suggestion } from '../did-you-mean.ts';

export interface CitedProblem {
  readonly severity: 'error' | 'note';
  readonly message: string;
}

/** Baselines and conversions have the id of what they belong to. */
const NAMED = new Set<Stated['kind']>(['count', 'figure', 'observation', 'part', 'target', 'batch']);

const words = createLocale('en');

/**
 * @param id Of a figure, an observation, a target, a part of a breakdown, a declared count or a batch.
 * @param text The words in the tag; without any there is nothing to compare.
 * @param language Nearest `lang` of the tag.
 */
export const citedProblem = (
  id: string | undefined,
  text: string,
  language: string,
  published: PlanPackage,
): CitedProblem | undefined => {
  if (id === undefined) return { severity: 'error', message: 'it names no figure; write figure="…", the id of one' };
  const stated = numbersOf(published).get(id);
  if (!stated) return { severity: 'error', message: unknown(id, [...numbersOf(published).keys()]) };
  const said = text.replace(/\s+/g, ' ').trim();
  if (said === '') return undefined;
  if (!/^en(?:-|$)/i.test(language))
    return {
      severity: 'note',
      message: `its words were not compared with the plan, because they are not English (${language})`,
    };
  return agrees(stated, said) ? undefined : { severity: 'error', message: disagreement(stated, said) };
};

type Numbers = ReadonlyMap<string, readonly Stated[]>;
const known = new WeakMap<PlanPackage, Numbers>();

/** By id; figures of different kinds may share one, and words that agree with any of them are right. */
const numbersOf = (published: PlanPackage): Numbers => {
  const numbers = known.get(published) ?? byId(published);
  known.set(published, numbers);
  return numbers;
};

const byId = (published: PlanPackage): Numbers => {
  const all = statedNumbers(inLanguage(published, 'en')).filter(({ kind }) => NAMED.has(kind));
  const numbers = new Map<string, Stated[]>();
  for (const one of all) numbers.set(one.id, [...(numbers.get(one.id) ?? []), one]);
  return numbers;
};

/** More ids than these are no help. */
const LISTED = 20;

const unknown = (id: string, ids: readonly string[]): string => {
  const nearest = suggestion(id, ids, (near) => ` Did you mean “${near}”?`);
  const list = nearest ?? ` It has: ${ids.slice(0, LISTED).join(', ')}${ids.length > LISTED ? ' …' : ''}.`;
  return `There is no figure “${id}” in this plan.${list}`;
};

const agrees = (stated: readonly Stated[], text: string): boolean => {
  const amounts = statedAmounts(text);
  return stated.some((one) => saysNothing(one, amounts) || amounts.some((amount) => isSaid(one, amount, text)));
};

/** What is not known is said by words that hold no number. */
const saysNothing = ({ value }: Stated, amounts: readonly StatedAmount[]): boolean =>
  value === null && amounts.length === 0;

const isSaid = (one: Stated, amount: StatedAmount, text: string): boolean => {
  // What is counted mostly stands in the sentence around the tag; a currency or a percent sign never does.
  const hasUnit = amount.currency !== undefined || amount.isShare || amount.unit.includes('percent');
  const said = { text, amounts: [amount], hasUnit, noted: [] };
  return [one, ...shortened(one)].some((number) => differences(number, said).length === 0);
};

/**
 * A number as figures shorten it in a sentence, 2.73 million for 2,732,000: with its hedge, or said to be about that much
 * where it has none.
 */
const shortened = (one: Stated): readonly Stated[] => {
  if (typeof one.value !== 'number') return [];
  const [amount] = statedAmounts(words.number(one.value, 'long', one.unit));
  if (typeof amount?.value !== 'number' || amount.value === one.value) return [];
  const short = { ...one, value: amount.value };
  return one.hedge === 'exactly' ? [short, { ...short, hedge: 'about' }] : [short];
};

const disagreement = ([one, ...others]: readonly Stated[], text: string): string => {
  const also = others.length > 0 ? ` (or ${others.map(inPlan).join(', or ')})` : '';
  return `the text says “${text}”, the plan says “${inPlan(one!)}”${also}, in ${one!.path}`;
};

const inPlan = ({ value, hedge, unit }: Stated): string => {
  if (value === null) return words.words.notKnown;
  const amount = words.figure(value, hedge === 'between' ? 'range' : hedge, 'full', unit);
  return unit === undefined || unit === 'percent' ? amount : `${amount} ${unit}`;
};
