/**
 * The code that puts this figure into another page.
 */
import { loadLocale } from '../data/load-locale.ts';
import { knownAttributes } from '../render/embed/figure-attributes.ts';
import { npmForm, pageForm } from '../render/embed/page-forms.ts';
import type { ChartElement } from './chart-element.ts';
import { directionOf, languageOf } from './language.ts';

/** As this page has it: stylesheet, script and tag where it loads them from a folder; else the package. */
export const embedText = async (host: ChartElement): Promise<string> => {
  const chart = host.chart!;
  const { width, height } = chart.spec;
  const base = folderOfScript(host.ownerDocument);
  const figure = { tag: host.tag, attributes: attributesOf(host) };
  const locale = await loadLocale(languageOf(host), directionOf(host));
  const form = base === undefined ? npmForm : pageForm;
  return form({ figure, chart, locale, width, height, base });
};

/** Whatever the page has around the tag, the figure says the same elsewhere. */
const attributesOf = (host: ChartElement): Readonly<Record<string, string>> => {
  const own = knownAttributes(host.tag).flatMap((name) => {
    const value = host.getAttribute(name);
    return value === null || name === 'draw' || name === 'group' ? [] : [[name, value] as const];
  });
  const { src } = host;
  const placed = { lang: languageOf(host), ...Object.fromEntries(own) };
  return src ? { ...placed, src: new URL(src, host.ownerDocument.baseURI).href } : placed;
};

/** Of the script that defines the tags as they appear, where a page has one. */
const folderOfScript = ({ scripts }: Document): string | undefined => {
  const script = [...scripts].find(({ src }) => /\/plan-charts\.js(?:[?#]|$)/.test(src));
  return script && new URL('.', script.src).href;
};
