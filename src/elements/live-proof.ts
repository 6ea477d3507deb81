/**
 * The proof of a number whose page does not have it: of its plan, which the first question loads.
 */
import { render } from 'lit';
import { isChartsError } from '../data/errors.ts';
import { imported } from '../data/imported.ts';
import { inLanguage } from '../data/language.ts';
import { loadLocale } from '../data/load-locale.ts';
import { citedFigureTemplate } from '../render/cited-figure-template.ts';
import type { CitedFigureElement } from './cited-figure.ts';
import type { Told } from './figure-errors.ts';
import { directionOf, languageOf } from './language.ts';
import { pageNumbersFor } from './page-numbers.ts';
import { PlanRequest } from './plan-request.ts';

export interface Proof {
  /** What the reader is shown. */
  readonly content?: Node;
  /** What the page is told. */
  readonly error?: Told;
}

/** @throws Error where something failed that is none of the errors a figure can print. */
export const liveProof = async (element: CitedFigureElement): Promise<Proof> => {
  const { plan, src, figure } = element;
  const language = languageOf(element);
  const locale = await loadLocale(language, directionOf(element));
  try {
    const [published, { citedFigure }] = await Promise.all([
      new PlanRequest().get({ plan, src, language }),
      imported(() => import('../specs/cited-figure.ts'), 'citedFigure'),
    ]);
    const cited = citedFigure(inLanguage(published, locale.tag), figure, locale);
    return { content: rendered(citedFigureTemplate(cited, locale, pageNumbersFor(element))) };
  } catch (error) {
    if (!isChartsError(error)) throw error;
    const told = { code: error.code, message: locale.error(error) };
    return { content: message(told.message), error: told };
  }
};

const rendered = (template: unknown): Node => {
  const box = document.createDocumentFragment();
  render(template, box);
  return box;
};

const message = (text: string): Node => {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
};
