import { expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { createLocale } from '../../src/data/locale.ts';
import { plan } from '../../src/data/plan.ts';
import { planTree } from '../../src/specs/plan-tree.ts';
import { planTreeHeight } from '../../src/specs/plan-tree-size.ts';

it.each([288, 320, 360, 390, 480, 640, 768, 930, 1200])(
  'planTreeHeight(%d) is about the height of the shipped plan',
  (width) => {
    const { height } = planTree(inLanguage(plan, 'en'), { width }, createLocale('en')).spec;
    expect(planTreeHeight(width) / height).toBeGreaterThan(0.95);
    expect(planTreeHeight(width) / height).toBeLessThan(1.05);
  },
);
