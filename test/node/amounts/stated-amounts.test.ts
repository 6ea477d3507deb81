import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statedAmounts } from '../../../src/node/amounts/stated-amounts.ts';

/** `at-least 300 5g factories`: qualifier, currency, value, unit; a value in words with what one of it would be: `~1000`. */
const said = (sentence: string): readonly string[] =>
  statedAmounts(sentence).map(({ qualifier, currency, value, magnitude, unit }) =>
    [
      qualifier,
      ...(currency === undefined ? [] : [currency]),
      value === null ? (magnitude === undefined ? 'null' : `~${magnitude}`) : [value].flat().join('–'),
      ...unit,
    ].join(' '),
  );

const reads = (cases: readonly (readonly [sentence: string, ...amounts: string[]])[]): void => {
  it.each(cases.map(([sentence, ...amounts]) => [sentence, amounts] as const))('reads "%s"', (sentence, amounts) => {
    expect(said(sentence)).toEqual(amounts);
  });
};

describe('statedAmounts(text) of numerals', () => {
  reads([
    ['3,000 factories', 'exactly 3000 factories'],
    ['2.73 million 5G base stations', 'exactly 2730000 5g base stations'],
    ['worth 1.2 trillion Yuan', 'exactly 1200000000000 yuan'],
    ['an investment of $166.9 billion was made', 'exactly $ 166900000000'],
    ['US$5bn for schools', 'exactly US$ 5000000000'],
    ['€3.4m in grants', 'exactly € 3400000'],
    ['Rs 300 crore and RMB 5 billion', 'exactly Rs 3000000000', 'exactly RMB 5000000000'],
    ['300 €', 'exactly € 300'],
    ['1 200 000 users', 'exactly 1200000 users'],
    ['1\u2009200\u2009000 users', 'exactly 1200000 users'],
    ['1’200 users', 'exactly 1200 users'],
    ['12,34,567 voters', 'exactly 1234567 voters'],
    ['27.3 lakh tonnes', 'exactly 2730000 tonnes'],
    ['2 crore people', 'exactly 20000000 people'],
    ['5 lakh crore rupees', 'exactly 5000000000000 rupees'],
    ['2.73m users, 1.2tn yuan, 3k trees', 'exactly 2730000 users', 'exactly 1200000000000 yuan', 'exactly 3000 trees'],
    ['1,000km of fibre and 20GW', 'exactly 1000 km fibre', 'exactly 20 gw'],
    ['minus 3 degrees', 'exactly -3 degrees'],
    ['growth of −0.5%', 'exactly -0.5 percent'],
    ['a $166.9-billion deal and a 300-million-yuan fund', 'exactly $ 166900000000 deal', 'exactly 300000000 yuan fund'],
    ['16.1 million users', 'exactly 16100000 users'],
    ['0.0000001 percent', 'exactly 1e-7 percent'],
    ['45 percent of enterprises', 'exactly 45 percent enterprises'],
    ['45 per cent', 'exactly 45 percent'],
    ['45% and a 30-percent increase', 'exactly 45 percent', 'exactly 30 percent increase'],
    ['up 16.4 percentage points', 'exactly 16.4 percentage points'],
    ['2000 enterprises were connected', 'exactly 2000 enterprises'],
    ['25 per 10,000 people', 'exactly 25', 'exactly 10000 people'],
    ['建成273万个5G基站', 'exactly 273 万个 5g 基站'],
  ]);
});

describe('statedAmounts(text) of numbers in words', () => {
  reads([
    ['eleven key actions', 'exactly 11 key actions'],
    ['twenty-one cities', 'exactly 21 cities'],
    ['one hundred and five measures', 'exactly 105 measures'],
    ['one hundred thousand homes', 'exactly 100000 homes'],
    ['two hundred and fifty million people', 'exactly 250000000 people'],
    ['two and a half million homes', 'exactly 2500000 homes'],
    ['two point seven three million users', 'exactly 2730000 users'],
    ['five measures and two hundred pilots', 'exactly 5 measures', 'exactly 200 pilots'],
    ['ten sectors', 'exactly 10 sectors'],
    ['over a million users', 'more-than 1000000 users'],
    ['a dozen pilots, two dozen plans', 'exactly 12 pilots', 'exactly 24 plans'],
    ['half of the factories', 'exactly 0.5 factories'],
    ['more than half of all households', 'more-than 0.5 households'],
    ['as many as half a million', 'up-to 500000'],
    ['cut by a third', `exactly ${1 / 3}`],
    ['two-thirds of voters', `exactly ${2 / 3} voters`],
    ['three quarters of pupils', 'exactly 0.75 pupils'],
    ['thousands of industries', 'about ~1000 industries'],
    ['tens of thousands of jobs', 'about ~10000 jobs'],
    ['hundreds of plants and several thousand firms', 'about ~100 plants', 'about ~1000 firms'],
    ['more than thousands of firms', 'more-than ~1000 firms'],
  ]);
});

describe('statedAmounts(text) of ranges', () => {
  reads([
    ['3 to 5 pilots', 'range 3–5 pilots'],
    ['3-5 pilots, 3-to-5 plans', 'range 3–5 pilots', 'range 3–5 plans'],
    ['three to five cities', 'range 3–5 cities'],
    ['two or three cities', 'range 2–3 cities'],
    ['between 40 and 55 percent', 'range 40–55 percent'],
    ['40–55 percent of homes', 'range 40–55 percent homes'],
    ['40%-55%', 'range 40–55 percent'],
    ['5 percent to 7 percent', 'range 5–7 percent'],
    ['between 2.7 and 3 million', 'range 2700000–3000000'],
    ['$2–3 billion', 'range $ 2000000000–3000000000'],
    ['900,000 to 1.2 million users', 'range 900000–1200000 users'],
    ['1500-2000 homes', 'range 1500–2000 homes'],
    ['between 2000 and 2500 enterprises', 'range 2000–2500 enterprises'],
    ['ranging from 40 to 55 points', 'range 40–55 points'],
    ['rose from 40 to 55', 'exactly 40', 'exactly 55'],
    ['rose by 15 percent to 140 million', 'exactly 15 percent', 'exactly 140000000'],
    ['a ratio of 3 to 1', 'exactly 3', 'exactly 1'],
  ]);
});

describe('statedAmounts(text) of hedges', () => {
  const HEDGES = {
    'at-least': 'no less than |not less than |no fewer than |at least |a minimum of |upwards of |not below |≥',
    'more-than': 'more than |over |above |exceeding |in excess of |beyond |surpassed |topped |more than a total of |> ',
    'at-most':
      'at most |no more than |not more than |not exceeding |a maximum of |did not exceed |must not be more than |without exceeding ',
    'less-than': 'less than |fewer than |under |below |failed to reach |did not reach |<',
    'up-to': 'up to |as many as |up to about ',
    about: 'about |around |approximately |some |roughly |circa |~|only about ',
    nearly: 'nearly |almost |close to |just under |nearly all ',
    all: 'all |all of the |all the ',
    exactly: 'exactly |precisely |only |a total of |not only |reached ',
  };
  const AFTER = {
    'at-least':
      ' or more factories| factories or more|-plus factories|+ factories| factories at least| factories and above',
    'at-most': ' or fewer factories| factories or less| factories at most',
    about: ' or so factories| factories or so',
  };
  it.each(Object.entries(HEDGES).flatMap(([hedge, words]) => words.split('|').map((word) => [word, hedge] as const)))(
    'reads "%s3,000 factories" as %s',
    (word, hedge) => expect(said(`it has ${word}3,000 factories`)).toEqual([`${hedge} 3000 factories`]),
  );
  it.each(Object.entries(AFTER).flatMap(([hedge, words]) => words.split('|').map((word) => [word, hedge] as const)))(
    'reads "3,000%s" as %s',
    (word, hedge) => expect(said(`it has 3,000${word} now`)).toEqual([`${hedge} 3000 factories`]),
  );
  reads([
    ['not only more than 300 but up to 500', 'more-than 300', 'up-to 500'],
    ['300 factories and at least 20 cities', 'exactly 300 factories', 'at-least 20 cities'],
    ['300 factories and more than 20 cities', 'exactly 300 factories', 'more-than 20 cities'],
    ['300 or more than 5 percent', 'exactly 300', 'more-than 5 percent'],
    ['more than doubled to 300', 'exactly 300'],
    ['covering all prefecture-level cities', 'all null prefecture-level cities'],
    ['nearly all cities, but not all villages', 'nearly null cities'],
    ['more than 2000 enterprises', 'more-than 2000 enterprises'],
  ]);
});

describe('statedAmounts(text) of what is no amount', () => {
  reads([
    ['in the 20th century and the 1990s'],
    ['the first batch, the third batch and a third phase'],
    ['in the first half and the third quarter of 2023'],
    ['23rd Jun, 2023; June 23, 2023; 30 April and April 30'],
    ['June 5-7, on 5–7 June and 2023-06-23 at 10:30'],
    ['by the end of April'],
    ['by 2025, the 2023 targets, between 2020 and 2023'],
    ['2021-2023, 2021–25 and 2023/24'],
    ['5G, 6G, 4K, 3D, G20, COVID-19, CO2 and 1.2.3'],
    ['Article 5, Phase 2, No. 5 and Industry 4.0'],
    ['the "5G+Industrial Internet" 512 project'],
    ['one of the plans, no one and a one-stop shop'],
    ['nothing at all, above all, all over'],
    ['some 5G factories'],
    ['300 5G factories', 'exactly 300 5g factories'],
    ['300 project managers', 'exactly 300 project managers'],
    ['the 2025 target of 300 factories', 'exactly 300 factories'],
    ['in June 2023 300 factories', 'exactly 300 factories'],
  ]);
});

describe('statedAmounts(text)', () => {
  it('reads all that the shipped article says', () => {
    const article = readFileSync('seeds/documents/urdupoint-2023-06-23.txt', 'utf8');
    expect(article.split('\n\n').map(said)).toEqual([
      ['exactly 11 key actions', 'exactly 54 specific measures'],
      [],
      ['at-least 3000 enterprises', 'at-least 300 5g factories', 'exactly 30 pilot benchmarks'],
      [],
      ['more-than 3000 enterprises'],
      [],
      [],
      ['exactly 2730000 5g base stations', 'all null prefecture-level cities', 'exactly 634000000'],
      ['exactly 45 major sectors', 'more-than 1200000000000 yuan', 'about $ 166900000000'],
      ['about ~1000 industries'],
      [],
    ]);
  });

  it('says where an amount stands, and the words before it in its clause', () => {
    const text = 'In April, 5G users reached nearly 634 million, or 45 percent of all.';
    const [users, share] = statedAmounts(text);
    expect(users).toMatchObject({ text: 'nearly 634 million', before: ['5g', 'users', 'reached'], unit: [] });
    expect(text.slice(users!.start, users!.end)).toBe('nearly 634 million');
    expect(share).toMatchObject({ text: '45 percent', phrase: '45 percent' });
  });

  it('tells a share in words from a number', () => {
    expect(statedAmounts('half of them')).toMatchObject([{ value: 0.5, isShare: true }]);
    expect(statedAmounts('half a million')).toMatchObject([{ value: 500_000, isShare: false }]);
  });

  it('is empty of a text without one, and reads any characters', () => {
    for (const text of ['', ' ', 'no number here', '----', '$', '%', '€ -', '\u0000\uD800', 'of of of', 'and a'])
      expect(said(text), text).toEqual([]);
  });
});
