import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import type { PlanInput, PlanPackage } from '../../src/data/schema.ts';
import { isOfOtherArea, resultOf } from '../../src/data/target.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { heatingPlan } from '../fixtures/heating-plan.ts';
import { planJson, statistic } from '../fixtures.ts';

const titled = (title: PlanInput['title']): PlanPackage => validatePlan(planJson({ title }));

describe('inLanguage(plan, tag)', () => {
  const title = { en: 'Town plan', 'zh-Hans': '城镇规划', ur: 'شہر کا منصوبہ' };
  const titleIn = (tag: string) => inLanguage(titled(title), tag).title;

  it('says each text in the language that is asked for', () =>
    expect(['en', 'zh-Hans', 'ur'].map(titleIn)).toEqual(Object.values(title)));
  it('falls back to the plan’s own language', () => {
    expect(titleIn('fr')).toBe('Town plan');
    expect(inLanguage(titled('Town plan'), 'ur').title).toBe('Town plan');
  });
  it('takes a text for less than the whole tag, and whatever its case', () => {
    expect(titleIn('en-GB-oxendict')).toBe('Town plan');
    expect(titleIn('ZH-hans-SG')).toBe('城镇规划');
  });
  it('takes a text in the script that the tag means', () => {
    expect(titleIn('zh-CN')).toBe('城镇规划');
    expect(titleIn('zh')).toBe('城镇规划');
    expect(titleIn('zh-TW')).toBe('Town plan');
  });
  it('is the plan itself where nothing is translated, and the same plan each time', () => {
    const published = titled('Town plan');
    expect(inLanguage(published, 'ur')).toBe(published);
    expect(inLanguage(titled(title), 'nonsense!').title).toBe('Town plan');
    const heating = heatingPlan();
    expect(inLanguage(heating, 'ur')).toBe(inLanguage(heating, 'ur'));
  });
  it('leaves nothing in several languages, and everything frozen', () => {
    const told = inLanguage(heatingPlan(), 'zh-Hans');
    expect(told.statistics.find(({ id }) => id === 'co2-emissions')).toMatchObject({
      label: '供热产生的二氧化碳',
      unit: '吨',
      area: '示例镇',
    });
    expect(inLanguage(told, 'en')).toBe(told);
    expect(Object.isFrozen(told.statistics[0]!.observations)).toBe(true);
  });
});

describe('inLanguage(plan, tag), of what is compared', () => {
  type Unit = NonNullable<PlanInput['targets']>[number]['unit'];
  const compared = (mine: Unit, theirs: Unit, tag: string, area?: PlanInput['area']) => {
    const published = validatePlan(
      planJson({
        targets: [
          {
            id: 'goal',
            label: 'Goal',
            operator: 'at-least',
            value: 5,
            unit: mine,
            scope: 'Town',
            statedAs: 'five',
            statistic: 'trees',
            citation: { source: 'gazette' },
          },
        ],
        statistics: [statistic('trees', [['2024', 5]], { unit: theirs!, ...(area === undefined ? {} : { area }) })],
      }),
    );
    const plan = inLanguage(published, tag);
    const [target] = plan.targets;
    const result = resultOf(plan, target!)!;
    return {
      unit: target!.unit,
      isComparable: result.isComparable,
      isElsewhere: isOfOtherArea(target!, result.statistic),
    };
  };
  const trees = { en: 'trees', 'zh-Hans': '棵树' };

  it('translates a unit wherever it stands', () => {
    expect(compared('trees', trees, 'zh-Hans')).toMatchObject({ unit: '棵树', isComparable: true });
    expect(compared(trees, 'trees', 'zh-Hans')).toMatchObject({ unit: '棵树', isComparable: true });
  });
  it('translates it where it has other languages only', () => {
    expect(compared({ en: 'trees', ur: 'درخت' }, trees, 'zh-Hans')).toMatchObject({ unit: '棵树', isComparable: true });
    expect(compared(trees, { en: 'trees', ur: 'درخت' }, 'zh-Hans')).toMatchObject({ unit: '棵树', isComparable: true });
  });
  it('translates it in one way where a plan knows two', () =>
    expect(compared(trees, { en: 'trees', 'zh-Hans': '树' }, 'zh-Hans')).toMatchObject({ isComparable: true }));
  it('keeps units apart that are different', () =>
    expect(compared(trees, { en: 'avenues', 'zh-Hans': '条林荫道' }, 'zh-Hans')).toMatchObject({
      isComparable: false,
    }));
  it('translates the area with the scope', () =>
    expect(compared(trees, trees, 'zh-Hans', { en: 'Town', 'zh-Hans': '城镇' })).toMatchObject({ isElsewhere: false }));
});
