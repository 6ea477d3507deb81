import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { createLocale } from '../../src/data/every-language.ts';
import { plan as shipped } from '../../src/data/plan.ts';
import type { PlanInput } from '../../src/data/schema.ts';
import { statedNumbers } from '../../src/data/stated.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { citedFigure } from '../../src/specs/cited-figure.ts';

const citation = { source: 'gazette', quote: 'The town has nearly 300 lamps.' };
const town = {
  format: 'plan-charts/1',
  id: 'town',
  title: 'Town plan',
  language: 'en',
  asOf: '2025-01-01',
  sources: [
    { id: 'gazette', publisher: 'Town Gazette', url: 'https://example.org/gazette' },
    { id: 'bank', publisher: 'Town Bank', url: 'https://example.org/bank' },
  ],
} as const;
const planOf = (parts: Partial<PlanInput>) => inLanguage(validatePlan({ ...town, ...parts }), 'en');
const en = createLocale('en');
const lamps = { id: 'lamps', label: 'Street lamps', value: 300, qualifier: 'nearly', unit: 'lamps', citation } as const;
const cited = (id: string, parts: Partial<PlanInput>, locale = en) => citedFigure(planOf(parts), id, locale);

describe('citedFigure(plan, id, locale)', () => {
  it('says the number with its hedge, its unit and its date, and who said so in which words', () => {
    const { said, sources, asOf } = cited('lamps', { figures: [{ ...lamps, asOf: '2024-06' }] });
    expect(said).toMatchObject([{ label: 'Street lamps', lines: ['nearly 300 lamps, June 2024'] }]);
    expect(sources).toMatchObject([{ number: 1, source: { publisher: 'Town Gazette' }, quotes: [citation.quote] }]);
    expect(asOf).toBe('As of January 1, 2025.');
  });

  it('says whose a conversion is, and cites who made it', () => {
    const conversion = { value: 40, unit: 'lux', qualifier: 'about', by: 'bank' } as const;
    const { said, sources } = cited('lamps', { figures: [{ ...lamps, conversion }] });
    expect(said[0].lines).toContain('about 40 lux, as converted by Town Bank');
    expect(sources.map(({ source }) => source.id)).toEqual(['gazette', 'bank']);
  });

  it('says that a figure is disputed, and cites who disputes it', () => {
    const disputed = { reason: 'counted twice', citation: { source: 'bank' } };
    const { said, sources } = cited('lamps', { figures: [{ ...lamps, disputed }] });
    expect(said[0].lines).toEqual(['nearly 300 lamps, disputed: counted twice']);
    expect(sources).toHaveLength(2);
  });

  it('quotes the words of a source that gives no number', () => {
    const figures = [
      { ...lamps, value: null, qualifier: 'about', statedAs: 'hundreds of lamps', asOf: '2024' } as const,
    ];
    expect(cited('lamps', { figures }).said[0].lines).toEqual([
      '2024',
      'Stated as “hundreds of lamps”.',
      'The source gives no number.',
    ]);
  });

  it('says of a target what is promised, and by when', () => {
    const target = {
      id: 'trees',
      label: 'Trees',
      operator: 'at-least',
      value: 3000,
      unit: 'trees',
      deadline: '2030',
    } as const;
    expect(cited('trees', { targets: [{ ...target, statedAs: 'no fewer than 3,000', citation }] }).said).toEqual([
      expect.objectContaining({
        label: 'Trees',
        lines: ['at least 3,000 trees, by the end of 2030', 'Stated as “no fewer than 3,000”.'],
      }),
    ]);
  });

  it('says all that has the id, because the sentence may mean any of it', () => {
    const target = {
      id: 'lamps',
      label: 'Lamps to be',
      operator: 'at-least',
      value: 500,
      unit: 'lamps',
      citation,
    } as const;
    const { said } = cited('lamps', { figures: [lamps], targets: [{ ...target, deadline: '2030' }] });
    expect(said.map(({ label }) => label)).toEqual(['Street lamps', 'Lamps to be']);
  });

  it('says what was corrected', () => {
    const revision = {
      date: '2024-12-01',
      path: 'figures.lamps.value',
      old: 200,
      new: 300,
      reason: 'A digit was misread.',
    };
    expect(cited('lamps', { figures: [lamps], revisions: [revision] }).corrections).toEqual([
      'Corrected on December 1, 2024: Street lamps: 300 lamps, before 200 lamps. A digit was misread.',
    ]);
  });

  it('throws where there is no such figure, and names those there are', () => {
    const parts = { figures: [lamps] };
    expect(() => cited('lamp', parts)).toThrow('unknown-id: figure; lamp; lamps');
    try {
      cited('lamp', parts);
    } catch (error) {
      expect(createLocale('zh-Hans').error(error as never)).toBe('此规划中没有数字“lamp”。现有：lamps。');
    }
    expect(() => citedFigure(planOf({}), undefined, en)).toThrow('unknown-id');
  });

  it.each(['en', 'zh-Hans', 'ur'])(
    'finds every number of the shipped plan that a sentence can name, with a source: %s',
    (tag) => {
      const locale = createLocale(tag);
      const plan = inLanguage(shipped, locale.tag);
      const ids = statedNumbers(plan).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(100);
      for (const id of ids) {
        const { said, sources } = citedFigure(plan, id, locale);
        expect(
          said.flatMap(({ label, lines }) => [label, ...lines]).every((line) => line.trim() !== ''),
          id,
        ).toBe(true);
        expect(sources.length, id).toBeGreaterThan(0);
      }
    },
  );
});
