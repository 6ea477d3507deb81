import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { createLocale } from '../../src/data/every-language.ts';
import { plan as shipped } from '../../src/data/plan.ts';
import { planBriefing } from '../../src/specs/plan-briefing.ts';
import { aPlan, aTarget } from '../fixtures.ts';

const en = createLocale('en');
const article = inLanguage(shipped, 'en');
const namesOf = (parts?: string, plan = article) => planBriefing(plan, { parts }, en).parts.map(({ name }) => name);

describe('planBriefing(plan)', () => {
  it('leads with who published the plan, what was announced, what was reached, and as of when', () => {
    expect(planBriefing(article, {}, en)).toMatchObject({
      heading: 'China’s industrial-internet work plan of 2023',
      lead: 'Ministry of Industry and Information Technology of China, June 2023. 11 key actions and 54 measures announced, none of them named in the sources. The sources describe 10 steps and 7 targets. Of 7 targets, 1 met, 6 not assessable. As of June 30, 2026.',
    });
    const zh = createLocale('zh-Hans');
    expect(planBriefing(inLanguage(shipped, 'zh-Hans'), {}, zh).lead).toMatch(/7个目标中，1个/);
  });

  it('shows targets, statistics, tree and timeline, or the parts that are asked for, in that order', () => {
    expect(namesOf()).toEqual(['board', 'statistics', 'tree', 'timeline', 'sources']);
    expect(namesOf('networks  sectors board networks')).toEqual(['networks', 'sectors', 'board']);
    expect(namesOf(' ')).toEqual(namesOf());
  });

  it('leaves out what the plan has nothing of', () => {
    expect(namesOf(undefined, aTarget({}))).toEqual(['board', 'sources']);
    expect(namesOf('networks sectors timeline', aPlan())).toEqual([]);
    expect(planBriefing(aPlan(), {}, en).lead).toBe(
      'The sources describe no step and no target. As of January 1, 2025.',
    );
  });

  it('throws where a part is asked for that there is not, and names those there are', () => {
    expect(() => namesOf('board maps')).toThrow(
      expect.objectContaining({
        code: 'bad-option',
        details: {
          option: 'parts',
          expected: 'choice',
          got: 'maps',
          choices: ['board', 'tree', 'statistics', 'timeline', 'sectors', 'networks', 'directory', 'sources'],
        },
      }),
    );
  });
});
