import { expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { createLocale } from '../../src/data/locale.ts';
import { plan } from '../../src/data/plan.ts';
import { networkMap } from '../../src/specs/network-map.ts';
import { networkMapHeight } from '../../src/specs/network-map-size.ts';

it.each([240, 288, 320, 360, 390, 450, 480, 560, 640, 700, 768, 875, 930, 1200])(
  'networkMapHeight(%d) is about the height of the shipped plan',
  (width) => {
    const { height } = networkMap(inLanguage(plan, 'en'), { width }, createLocale('en')).spec;
    expect(networkMapHeight(width) / height).toBeGreaterThan(0.96);
    expect(networkMapHeight(width) / height).toBeLessThan(1.05);
  },
);
