/**
 * The figure that the pages on embedding show in every form.
 */
import { inLanguage } from '../src/data/language.ts';
import { createLocale } from '../src/data/every-language.ts';
import { plan } from '../src/data/plan.ts';
import type { Figure } from '../src/render/embed/figure-attributes.ts';
import { targetGauge } from '../src/specs/target-gauge.ts';
import { embedCodes, type EmbedCodes } from './embed-codes.ts';

const figure: Figure = { tag: 'target-gauge', attributes: { target: '5g-factories', lang: 'en' } };

/** @param base Address of the folder with plan-charts.js; without it, that of a made-up house. */
export const gaugeCodes = (base?: string): EmbedCodes => {
  const options = { width: 440, target: '5g-factories' };
  return embedCodes(figure, targetGauge(inLanguage(plan, 'en'), options, createLocale('en')), base);
};
