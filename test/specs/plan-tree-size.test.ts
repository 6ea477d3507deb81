import { expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { createLocale } from '../../src/data/locale.ts';
import { plan } from '../../src/data/plan.ts';
import { planTree } from '../../src/specs/plan-tree.ts';
import { planTreeRoom } from '../../src/specs/plan-tree-size.ts';

it.each([288, 320, 360, 390, 480, 640, 768, 930, 1200])(
  'planTreeRoom(%d) is about that of the shipped plan, with a few lines of words',
  (width) => {
    const { height } = planTree(inLanguage(plan, 'en'), { width }, createLocale('en')).spec;
    expect(planTreeRoom(width) - height).toBeGreaterThan(170);
    expect(planTreeRoom(width) - height).toBeLessThan(365);
  },
);
