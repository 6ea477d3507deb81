/**
 * The code of every form for a figure that is on screen, with addresses at a made-up house.
 */
import manifest from '../package.json' with { type: 'json' };
import { createLocale } from '../src/data/every-language.ts';
import { embedCode } from '../src/render/embed/embed-code.ts';
import { forms, type Form } from '../src/render/embed/embedding.ts';
import { knownAttributes, type Figure } from '../src/render/embed/figure-attributes.ts';
import { frameHeight } from '../src/render/embed/frame-height.ts';
import type { Shown } from '../src/specs/chart.ts';
import type { Tag } from '../src/specs/charts.ts';

const HOUSE = `https://static.example.org/plan-charts/${manifest.version}/`;

export type EmbedCodes = Readonly<Record<Form, string>>;

/** @param base Address of the folder with plan-charts.js. */
export const embedCodes = (figure: Figure, chart: Shown, base = HOUSE): EmbedCodes => {
  const { tag, attributes } = figure;
  const locale = createLocale(chart.language, chart.direction);
  const { width } = chart.spec;
  const height = frameHeight(chart, attributes, width, locale);
  const image = { address: `https://static.example.org/figures/${tag}.png`, width, height: chart.spec.height };
  const embedding = { figure, chart, locale, width, height, base, image };
  return Object.fromEntries(forms.map((form) => [form, embedCode(form, embedding)])) as EmbedCodes;
};

/** A figure of a page as it is written there; when it is drawn is for each page to say. */
export const figureOn = (element: Element): Figure => {
  const tag = element.localName as Tag;
  const given = knownAttributes(tag).filter((name) => name !== 'draw' && element.hasAttribute(name));
  return { tag, attributes: Object.fromEntries(given.map((name) => [name, element.getAttribute(name)!])) };
};
