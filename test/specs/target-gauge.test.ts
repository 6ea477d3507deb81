import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { targetGauge } from '../../src/specs/target-gauge.ts';
import { aTarget, baseline } from '../fixtures.ts';

const en = createLocale('en');

describe('targetGauge(plan, options, locale)', () => {
  it.each([
    [{ unit: 'percent', value: 1e21 }, 1e21],
    [{ value: 1, baseline: baseline(0, '2018') }, 1e19],
    [{ value: 0.001, baseline: baseline(0, '2018') }, 1e16],
    [{ value: 1e-12 }, 1e-12],
    [{ operator: 'at-most', value: -1e21, baseline: baseline(1e21, '2018') }, 0],
  ] as const)('draws numbers that nobody would expect: %o against %d', (target, latest) => {
    for (const shape of ['bar', 'arc'])
      for (const width of [240, 640]) {
        const chart = targetGauge(aTarget({ ...target }, [['2024', latest]]), { shape, width }, en);
        expect(JSON.stringify([chart.spec.height, chart.spec.datasets])).not.toMatch(/null|NaN|Infinity/);
      }
  });

  it('keeps room for what is less than zero, and ends at zero where nothing can be less', () => {
    const regions = (operator: 'less-than' | 'at-most') =>
      targetGauge(aTarget({ operator, value: 0, baseline: baseline(14) }), { width: 640 }, en).spec.datasets.permitteds;
    expect(regions('less-than')).toHaveLength(1);
    expect(regions('at-most')).toEqual([]);
  });

  it('has no least and greatest value where all of it is nothing', () => {
    const meter = (value: number) =>
      targetGauge(aTarget({ operator: 'all', value }, [['2024', 0]]), { width: 640 }, en).meter;
    expect(meter(54)).toMatchObject({ now: 0, min: 0, max: 54 });
    expect(meter(0)).toBeUndefined();
  });

  it('says a figure without its unit, or behind the edge, rather than on the edge of what is permitted', () => {
    const said = (target: Parameters<typeof aTarget>[0], latest: number, width: number) => {
      const { spec } = targetGauge(
        aTarget({ unit: '5G factories', ...target }, [['2023-11-12', latest]]),
        { width },
        en,
      );
      const { c0, c2 } = spec.datasets['row-values']!.at(-1)!;
      const edge = spec.datasets.points_edge_closed![0]!.c0 as number;
      return [c2, (c0 as number) > edge ? 'behind' : 'before'];
    };
    expect(said({ value: 300 }, 300, 640)).toEqual(['300 5G factories', 'before']);
    expect(said({ value: 300 }, 300, 288)).toEqual(['300', 'before']);
    expect(said({ operator: 'at-most', value: 300 }, 610, 360)).toEqual(['610 5G factories', 'behind']);
  });

  it('takes no room above a half circle for words that stand beside it', () => {
    const top = (width: number) => {
      const { datasets } = targetGauge(aTarget({ value: 300 }, [['2023', 300]]), { shape: 'arc', width }, en).spec;
      const { c1, c4 } = datasets.tracks![0]! as { c1: number; c4: number };
      return c1 - c4;
    };
    expect(top(640)).toBeLessThan(16);
    expect(top(288)).toBeGreaterThan(32);
  });

  it('leaves a disputed figure undecided, and says so', () => {
    const plan = aTarget({ value: 100, baseline: baseline(20, '2018') }, [
      ['2024', 120, { disputed: { reason: 'another count says 60' } }],
    ]);
    expect(targetGauge(plan, { width: 640 }, en).summary).toMatch(/\. The result is disputed\.$/);
  });

  it('names every change of definition that may lie between an undated baseline and the result', () => {
    const plan = aTarget({ value: 100, baseline: baseline(20) }, [['2024', 60]], {
      breaks: [{ date: '2021-01-01', reason: 'Only living trees count.' }],
    });
    const { notes, summary } = targetGauge(plan, { width: 640 }, en);
    expect(notes).toContain('Break in the series on January 1, 2021: Only living trees count.');
    expect(summary).not.toContain('of the way');
  });
});
