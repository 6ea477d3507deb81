/**
 * Files that were made to break something: each is refused as a plan that is not valid, with a sentence that names the place,
 * and never by another error.
 */
import { describe, expect, it, vi } from 'vitest';
import { isChartsError } from '../../src/data/errors.ts';
import { inLanguage } from '../../src/data/language.ts';
import { partsOf } from '../../src/data/parts.ts';
import { listsOf } from '../../src/data/references.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { heatingPlan, heatingPlanJson } from '../fixtures/heating-plan.ts';
import { planJson, statistic } from '../fixtures.ts';

/** A busy machine is no failure. */
vi.setConfig({ testTimeout: 60_000 });

/** The made-up plan, to be spoilt. */
const PLAN = heatingPlanJson();
const heatingPlanToSpoil = (): Record<string, unknown> => structuredClone(PLAN);

/** What is said of a value; it must be said of it in time, and in words that a figure can print. */
const problemsOf = (json: unknown): readonly string[] => {
  try {
    validatePlan(json);
  } catch (error) {
    if (!isChartsError(error) || !('problems' in error.details)) throw error;
    const { problems } = error.details;
    for (const problem of problems) {
      expect(problem).toMatch(/^.+: expected .+, got .+$|^… \(\d+ more\)$/);
      expect(problem.length).toBeLessThan(500);
      expect(problem).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/u);
    }
    return problems;
  }
  return [];
};

/** As it would arrive: what only a file can say, such as a key `__proto__`. */
const parsed = (text: string): unknown => JSON.parse(text) as unknown;

/** A plan as a file, with something in the place of its title. */
const titled = (title: string): unknown => parsed(JSON.stringify(planJson()).replace('"Town plan"', title));

const withTitle = (title: unknown): unknown => ({ ...planJson(), title });
const withValue = (value: unknown): unknown =>
  planJson({ statistics: [statistic('trees', [['2024', value as number]])] });
const withDate = (asOf: unknown): unknown => ({ ...planJson(), asOf });
const withUrl = (url: string): unknown => planJson({ sources: [{ id: 'gazette', publisher: 'G', url }] });

describe('validatePlan(json), of keys', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype'];

  it.each(KEYS)('refuses "%s" wherever it stands', (key) => {
    expect(problemsOf(titled(`"Town plan","${key}":{}`))).toEqual([`${key}: expected no such key, got "${key}"`]);
    expect(problemsOf(titled(`{"en":"Town plan","${key}":"x"}`))).toEqual([
      `title.${key}: expected no such key, got "${key}"`,
    ]);
    const deep = `"Town plan","statistics":[{"observations":[{"citation":{"${key}":{"polluted":true}}}]}]`;
    expect(problemsOf(titled(deep))).toEqual([
      `statistics[0].observations[0].citation.${key}: expected no such key, got "${key}"`,
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses it in every part of a plan', () => {
    for (const key of KEYS) {
      const parts = [...partsOf(heatingPlanToSpoil())].filter(({ value }) => !Array.isArray(value)).length;
      for (let nth = 0; nth < parts; nth += 1) {
        const json = heatingPlanToSpoil();
        const part = [...partsOf(json)].filter(({ value }) => !Array.isArray(value))[nth]!;
        Object.defineProperty(part.value, key, { value: {}, enumerable: true });
        expect(problemsOf(json)[0]).toContain(`${key}: expected no such key`);
      }
    }
  });

  it('refuses what every object has, and a hundred thousand keys it does not know', () => {
    for (const key of ['toString', 'hasOwnProperty', '__defineGetter__', 'valueOf', ''])
      expect(problemsOf({ ...planJson(), [key]: 1 })[0]).toContain('expected no such key, got 1');
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key-${i}`, i]));
    expect(problemsOf({ ...planJson(), ...many })).toEqual(['key-0: expected no such key, got 0']);
  });

  it('names a key that could be taken for something else in quotes, what is not seen in it escaped', () => {
    const refused = (key: string) => problemsOf({ ...planJson(), [key]: 1 })[0];
    expect(refused('a.b: expected')).toBe('["a.b: expected"]: expected no such key, got 1');
    expect(refused('\u202etxt\n\ud800')).toBe('["\\u202etxt\\n\\ud800"]: expected no such key, got 1');
    expect(refused('k'.repeat(1_000_000))).toHaveLength(89);
  });
});

describe('validatePlan(json), of depth and size', () => {
  const nested = (depth: number, open: string, close: string): string => open.repeat(depth) + close.repeat(depth);

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('refuses %s within each other a hundred thousand deep', (_, open, close) => {
    const deep = nested(100_000, open, close).replace('{"a":}', '{}');
    expect(problemsOf(parsed(deep))).not.toEqual([]);
    expect(problemsOf(titled(deep))[0]).toMatch(/^title: expected text, or a text for each language, got [[{]/);
    expect(problemsOf(titled(`"Town plan","x":${deep}`))[0]).toMatch(/^x: expected no such key, got [[{]/);
    expect(problemsOf(titled(`"Town plan","statistics":${deep}`))[0]).toMatch(/^statistics/);
  });

  it('names the place of a key that stands deep within others by both ends of its path', () =>
    expect(problemsOf(parsed(`${'{"a":'.repeat(50_000)}{"__proto__":1}${'}'.repeat(50_000)}`))).toEqual([
      'a.a.a.a.a.a.a.a…(49985 more)….a.a.a.a.a.a.a.__proto__: expected no such key, got "__proto__"',
    ]));

  it('refuses texts, ids and addresses of a megabyte', () => {
    const huge = 'a'.repeat(1_000_000);
    expect(problemsOf(withTitle(huge))[0]).toMatch(/^title: expected text of at most 10000 characters, got "a+…$/);
    expect(problemsOf(withTitle({ en: huge }))[0]).toMatch(/^title\.en: expected text of at most 10000 characters/);
    expect(problemsOf({ ...planJson(), id: huge })[0]).toMatch(/^id: expected an id of at most 100 characters/);
    expect(problemsOf(withUrl(`https://example.org/${huge}`))[0]).toMatch(
      /^sources\[0\]\.url: expected text of at most 10000 characters/,
    );
    expect(problemsOf(withUrl(`https://example.org/${'a'.repeat(2_000)}`))[0]).toMatch(
      /^sources\[0\]\.url: expected an address of at most 2000 characters/,
    );
  });

  it('lists the first of many thousand problems and counts the rest', () => {
    const observations = Array.from({ length: 20_000 }, () => ({ id: 7 }));
    const problems = problemsOf({ ...planJson(), statistics: [{ id: 'a', label: 'a', unit: 'a', observations }] });
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('… (79980 more)');
  });

  it('refuses steps sixty levels deep, and steps in a circle', () => {
    const chain = (length: number, first?: string) =>
      Array.from({ length }, (_, i) => {
        const partOf = i === 0 ? first : `step-${i - 1}`;
        return {
          id: `step-${i}`,
          label: 'Step',
          citation: { source: 'gazette' },
          ...(partOf === undefined ? {} : { partOf }),
        };
      });
    expect(problemsOf(planJson({ steps: chain(60) }))).toEqual([
      'themes and steps: expected at most 12 levels, got 60 at "step-12"',
    ]);
    expect(problemsOf(planJson({ steps: chain(2_000, 'step-1999') }))[0]).toContain(
      'expected no circle, got "step-0" in',
    );
  });
});

describe('validatePlan(json), of numbers', () => {
  it.each([
    ['"NaN"', 'a number', '"NaN"'],
    ['"12"', 'a number', '"12"'],
    ['1e400', 'a number up to 1e21', 'Infinity'],
    ['-1e400', 'a number up to 1e21', '-Infinity'],
    ['1.1e21', 'a number up to 1e21', '1.1e+21'],
    ['1e-300', 'zero, or a number from 1e-12', '1e-300'],
    ['true', 'a number', 'true'],
    ['{}', 'a number', '{}'],
    ['[]', 'a number', '[]'],
    ['[1]', 'a number', '[1]'],
    ['[1,2,3]', 'a number', '[1,2,3]'],
    ['[2,1]', 'a range with the lower bound first', '[2,1]'],
  ])('refuses %s', (value, expected, got) => {
    const [problem] = problemsOf(withValue(parsed(value)));
    expect(problem).toMatch(/^statistics\[0\]\.observations\[0\]\.value/);
    expect(problem).toContain(`expected ${expected}`);
    expect(problem).toContain(`got ${got}`);
  });

  it('takes the sign from a zero', () => {
    const valueOf = (value: string) => validatePlan(withValue(parsed(value))).statistics[0]!.observations[0]!.value;
    expect(valueOf('-0')).toBe(0);
    expect(valueOf('-0.0e5')).toBe(0);
  });
});

describe('validatePlan(json), of dates', () => {
  it.each(['2024-13-45', '2024-00', '2024-04-31', '2023-02-29', '1900-02-29', '0000', '0999', '2024-01-00'])(
    'refuses %s, which does not exist',
    (date) => expect(problemsOf(withDate(date))).toEqual([`asOf: expected a date that exists, got "${date}"`]),
  );
  it.each([
    '',
    '24',
    '20240',
    '2024-1',
    '2024-01-1',
    '2024-01-01T00:00',
    '２０２４',
    ' 2024',
    '2024\n',
    2024,
    null,
    ['2024'],
  ])('refuses %j, which is none', (date) => expect(problemsOf(withDate(date))[0]).toMatch(/^asOf: expected /));
});

describe('validatePlan(json), of texts', () => {
  it.each([
    ['half of a character', 'a\ud800b'],
    ['a control character', 'a\u0000b'],
    ['a line break', 'a\nb'],
    ['a line separator', 'a\u2028b'],
    ['a byte-order mark', '\ufeffTown'],
    ['no character of Unicode', 'a\ufffe'],
    ['an override of direction', '\u202e003'],
    ['the other override', '\u202d003\u202c'],
    ['nothing but spaces', '  '],
    ['an isolate that is not closed', '\u2067Town'],
    ['an embedding that is not closed', 'Town\u202b'],
    ['the end of an isolate that was not opened', 'Town\u2069'],
    ['marks that close in the wrong order', '\u2067\u202bTown\u2069\u202c'],
  ])('refuses %s', (_, text) => {
    expect(problemsOf(withTitle(text))[0]).toMatch(/^title: expected text /);
    expect(problemsOf(withTitle({ en: 'Town', ur: text }))[0]).toMatch(/^title\.ur: expected text /);
    expect(problemsOf(withUrl(`https://example.org/${text}`)).length).toBe(text.trim() === '' ? 0 : 1);
    expect(problemsOf({ ...planJson(), id: text })[0]).toMatch(/^id: expected an id /);
  });

  it('takes marks that a text in two scripts needs', () => {
    for (const text of ['\u2067شہر\u2069 town', '\u202bشہر\u202c', '\u200fright\u200f', '\u2068a\u2067b\u2069\u2069'])
      expect(problemsOf(withTitle(text))).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'http:/example.org',
    'ftp://example.org',
    'https:// x',
  ])('refuses the address %s', (url) =>
    expect(problemsOf(withUrl(url))[0]).toMatch(/^sources\[0\]\.url: expected an address /),
  );

  it.each([
    [{}, 'title: expected a text for at least one language'],
    [{ ur: 'شہر' }, 'title: expected a text in the plan\'s own language "en"'],
    [{ en: 'Town', english: 'Town' }, 'title.english: expected a language such as en, ur or zh-Hans, got "english"'],
    [{ en: 'Town', 'en-\ud800': 'Town' }, 'title["en-\\ud800"]: expected a language such as en'],
    [{ en: 'Town', 'en-abcd-abcd': 'Town' }, 'title.en-abcd-abcd: expected a language such as en'],
    [{ en: 'Town', x: 'Town' }, 'title.x: expected a language such as en'],
    [{ en: 5 }, 'title: expected text, or a text for each language'],
    [{ en: { en: 'Town' } }, 'title: expected text, or a text for each language'],
    [['Town'], 'title.0: expected a language such as en'],
    [[], 'title: expected '],
    [null, 'title: expected '],
  ])('refuses the title %j', (title, expected) => {
    const [problem] = problemsOf(withTitle(title));
    expect(problem?.slice(0, expected.length)).toBe(expected);
  });

  it('shows the beginning of what a text with a hundred thousand languages has instead', () => {
    const tags = Array.from({ length: 17_576 }, (_, i) =>
      [i % 26, Math.floor(i / 26) % 26, Math.floor(i / 676)].map((n) => String.fromCharCode(97 + n)).join(''),
    );
    const title = Object.fromEntries(
      tags.flatMap((tag) => ['latn', 'arab'].map((script) => [`${tag}-${script}`, 'x'])),
    );
    expect(problemsOf(withTitle(title))[0]).toMatch(
      /^title: expected a text in the plan's own language "en", got \["aaa-/,
    );
  });
});

describe('validatePlan(json), of lists and objects', () => {
  it('refuses a list where an object is expected, and the other way about, wherever that is', () => {
    const count = [...partsOf(heatingPlanToSpoil())].length;
    for (let nth = 1; nth < count; nth += 1) {
      const json = heatingPlanToSpoil();
      const { value, key, within } = [...partsOf(json)][nth]!;
      Object.assign(within!.value, { [key!]: Array.isArray(value) ? { 0: value } : [value] });
      expect([key, problemsOf(json).length]).not.toEqual([key, 0]);
    }
  });

  it('refuses an id that stands twice in any of its lists', () => {
    const names = Object.keys(listsOf(heatingPlan()));
    const twice = Object.fromEntries(names.map((name) => [name, repeated(name)]));
    for (const [name, json] of Object.entries(twice))
      expect(problemsOf(json)).toContainEqual(
        expect.stringMatching(new RegExp(`^${name}: expected each id once, got "`)),
      );
  });

  it('refuses a sector that one list names twice', () => {
    const json = heatingPlanToSpoil();
    const [{ named }] = json.sectors as [{ named: unknown[] }];
    named.push(structuredClone(named[0]));
    expect(problemsOf(json)).toEqual(['sectors.heat-buyers.named: expected each id once, got "bakeries" twice']);
  });

  /** The heating plan with the first of a list in it twice. */
  const repeated = (name: string): unknown => {
    const json = heatingPlanToSpoil();
    const { themes, relatedPlans, directory } = json as Record<string, unknown[]> & {
      directory: { batches: unknown[] };
    };
    const list = {
      'themes and steps': themes,
      'related plans': relatedPlans,
      batches: directory.batches,
    }[name];
    const items = list ?? (json[name] as unknown[]);
    items.push(structuredClone(items[0]));
    return json;
  };

  it('refuses an id that leads nowhere', () => {
    const conversion = { value: 1, unit: 'dollars', by: 'official' };
    const statistics = [statistic('trees', [['2024', 5, { conversion }]])];
    expect(problemsOf(planJson({ statistics }))).toEqual([
      'statistics[0].observations[0].conversion.by: expected the id of one of the sources, got "official"',
    ]);
    expect(problemsOf(withTitle({ en: 'Town', by: 'Горад' }))).toEqual([]);
  });
});

describe('validatePlan(json), of a plan as large as may be', () => {
  it('refuses a statistic of more figures than a page can hold, by its name and before it is read', () => {
    const observations = new Array(5_000_000).fill({
      id: 'o',
      asOf: '2024',
      value: 1,
      citation: { source: 'gazette' },
    });
    const statistics = [{ id: 'counted', label: 'Counted', unit: 'trees', observations }];
    expect(problemsOf({ ...planJson(), statistics })).toEqual([
      'statistics[0].observations: expected at most 500000 lists and objects in the whole plan, got a list of 5000000',
    ]);
  });

  it('refuses objects that run in a circle', () => {
    const circle: Record<string, unknown> = {};
    circle.again = circle;
    expect(problemsOf({ ...planJson(), circle })[0]).toContain('expected at most 500000 lists and objects');
  });

  it('takes a hundred thousand observations, and two thousand steps', () => {
    const observations = Array.from({ length: 100_000 }, (_, i) => ({
      id: `o-${i}`,
      asOf: '2024-01-31',
      value: i,
      citation: { source: 'gazette' },
    }));
    const steps = Array.from({ length: 2_000 }, (_, i) => ({
      id: `step-${i}`,
      label: { en: 'Step', ur: 'قدم' },
      citation: { source: 'gazette' },
      ...(i < 10 ? {} : { partOf: `step-${i % 10}` }),
    }));
    const plan = validatePlan(
      planJson({ statistics: [{ id: 'trees', label: 'Trees', unit: 'trees', observations }], steps }),
    );
    const told = inLanguage(plan, 'ur');
    expect(told.steps[1_999]!.label).toBe('قدم');
    expect(told.statistics[0]!.observations).toBe(plan.statistics[0]!.observations);
  });
});
