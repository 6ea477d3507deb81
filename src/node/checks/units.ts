/**
 * Whether words say the unit that a plan counts in: "5G-enabled mobile phone users" are `users`, "$" are `US dollars`.
 */
import type { StatedAmount } from '../amounts/stated-amounts.ts';

const OTHER_DOLLARS = { aud: 'a|au|australian ', cad: 'c|ca|canadian ', hkd: 'hk|hong kong ', sgd: 's|singapore ' };

/** Signs, codes and names of one currency → one word. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  ...Object.entries(OTHER_DOLLARS).map(
    ([code, names]) =>
      [new RegExp(`(?<!\\w)(?:(?:${names})(?:\\$|dollars?)|${code})(?!\\w)`, 'g'), ` ${code} `] as const,
  ),
  [/(?<!\w)(?:us\$|\$|usd|(?:us|u\.s\.|american)[\s-]dollars?|dollars?)(?!\w)/g, ' usd '],
  [/(?<!\w)(?:rmb|cny|renminbi|yuan)(?!\w)/g, ' cny '],
  [/€|(?<!\w)(?:eur|euros?)(?!\w)/g, ' eur '],
  [/£|(?<!\w)(?:gbp|pounds?(?: sterling)?)(?!\w)/g, ' gbp '],
  [/₹|(?<!\w)(?:inr|(?:indian )?rupees?)(?!\w)/g, ' inr '],
  [/(?<!\w)(?:jpy|yen)(?!\w)/g, ' jpy '],
  [/(?<!\w)(?:per cent|pct)(?!\w)|%/g, ' percent '],
];
const MONEY = /^(?:usd|aud|cad|hkd|sgd|cny|eur|gbp|inr|jpy)$/;
const HAS_NUMBER = /(?<!\w)\d[\d,.]*(?!\w)/;
/** Words that make no difference to what is counted. */
const MINOR = new Set('of the a an in and for'.split(' '));

/** The words of a phrase that say what is counted, in the singular. */
const significant = (phrase: string): readonly string[] =>
  CURRENCIES.reduce((text, [pattern, word]) => text.replace(pattern, word), phrase.toLowerCase())
    .split(/[\s/-]+/)
    .map((word) => singular(word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '').replace(/[’']s$/, '')))
    .filter((word) => word && !MINOR.has(word));

const singular = (word: string): string => {
  if (word === 'people') return 'person';
  if (word === 'children') return 'child';
  return word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^su])s$/, '$1');
};

/**
 * Whether an amount is said to be in a unit: by the words after it, by its currency or percent sign, or, where no noun
 * follows, by the words before it.
 *
 * @param text The text that the amount was read in.
 */
export const saysUnit = (unit: string, amount: StatedAmount, text: string): boolean => {
  // "25 per 10,000 people" has a number in its unit, at which the words around the amount end.
  if (HAS_NUMBER.test(unit)) return text.toLowerCase().includes(unit.toLowerCase());
  const asked = significant(unit);
  const after = [
    ...significant(amount.unit.join(' ')),
    ...significant(amount.currency ?? ''),
    ...(amount.isShare ? ['percent'] : []),
  ];
  // Money and percent are never left to what stands around them.
  const decisive = (words: readonly string[]) =>
    words.filter((word) => word === 'percent' || MONEY.test(word)).join(' ');
  if (decisive(after) !== decisive(asked)) return false;
  const rest = asked.filter((word) => !decisive([word]));
  const said = after.filter((word) => !decisive([word]));
  const before = refersBack(amount.before) ? text.slice(0, amount.start) : amount.before.join(' ');
  const where = said.length > 0 ? said : significant(before);
  return rest.every((word) => where.includes(word));
};

/** "600,000 base stations, bringing the total to 2.94 million": what is counted was said before. */
const refersBack = (words: readonly string[]): boolean => {
  const at = words.findLastIndex((word) => /^(?:total|figure|tally|count)$/.test(word));
  return at >= 0 && !words.slice(at).includes('of');
};
