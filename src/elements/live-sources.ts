/**
 * Numbers the sources of a page whose figures were not prerendered: of each figure's plan and builder, without a picture, so
 * that a figure far below the screen counts as well.
 */
import { html, render } from 'lit';
import { imported } from '../data/imported.ts';
import { inLanguage } from '../data/language.ts';
import { loadLocale } from '../data/load-locale.ts';
import type { Locale } from '../data/locale.ts';
import { figureAnchor, numbersTemplate, pageSourcesItems } from '../render/source-list-template.ts';
import { charts, type Tag } from '../specs/charts.ts';
import { numberSources, numbersOf, type PageFigure, type PageNumbers, type PageSource } from '../specs/page-sources.ts';
import { WIDTH_CLASSES } from '../specs/width.ts';
import type { ChartElement } from './chart-element.ts';
import type { CitedFigureElement } from './cited-figure.ts';
import { given } from './given.ts';
import { directionOf, languageOf } from './language.ts';
import { listsIn, numbersIn } from './page-numbers.ts';
import { PlanRequest } from './plan-request.ts';

/** A tag of the page, alive or not yet. */
type PageElement = HTMLElement & Partial<Pick<ChartElement, 'plan' | 'src' | 'options' | 'requestUpdate'>>;

/** Numbers that were shown once, also of figures that have gone since. */
const shown = new WeakMap<Element, PageNumbers>();

/** Waits until every figure has said what it rests on, or cannot; then all numbers are there at once. */
export const countSources = async (list: HTMLElement, elements: readonly Element[]): Promise<void> => {
  const locale = await localeOf(list);
  const figures = elements as readonly PageElement[];
  const asked = await Promise.allSettled(figures.map((figure, i) => pageFigure(figure, i + 1)));
  if (!list.isConnected) return;
  const known = asked.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const sources = numberSources(known, shown.get(list) ?? numbersIn(list));
  const numbers = new Map([...(shown.get(list) ?? []), ...numbersOf(sources)]);
  shown.set(list, numbers);
  const position = listsIn(list.getRootNode()).indexOf(list) + 1;
  write(list, sources, figures.length - known.length, position, locale);
  asked.forEach((result, i) => {
    const of = result.status === 'fulfilled' ? result.value : { sources: [], locale };
    tell(figures[i]!, () => numbersTemplate(of.sources, numbers, position, true, of.locale));
  });
  list.dispatchEvent(new CustomEvent('sources-ready', { detail: { numbers }, bubbles: true, composed: true }));
};

const pageFigure = async (figure: PageElement, position: number): Promise<PageFigure & { readonly locale: Locale }> => {
  const { plan, src } = figure;
  const address = src ?? figure.getAttribute('src')?.trim();
  const published = await new PlanRequest().get({
    plan: plan ?? undefined,
    ...given({ src: address }),
    language: languageOf(figure),
  });
  const locale = await localeOf(figure);
  const anchor = anchorOf(figure, position);
  if (figure.localName === 'cited-figure') {
    const { citedFigure } = await imported(() => import('../specs/cited-figure.ts'), 'citedFigure');
    const { figure: id } = figure as unknown as CitedFigureElement;
    const { said, sources } = citedFigure(
      inLanguage(published, locale.tag),
      id ?? figure.getAttribute('figure') ?? '',
      locale,
    );
    const words = ownText(figure);
    const [{ label }] = said;
    return { name: words === '' ? label : locale.words.sourceList.named(words, label), anchor, sources, locale };
  }
  const builder = await charts[figure.localName as Tag]();
  const asked = figure.options ?? attributesOf(figure, Object.keys(builder.options));
  const { title, sources } = builder.build(published, { ...asked, width: WIDTH_CLASSES[0] }, locale);
  return { name: headingOf(figure) ?? title, anchor, sources, locale };
};

const localeOf = (element: Element): Promise<Locale> => loadLocale(languageOf(element), directionOf(element));

const attributesOf = (figure: Element, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.flatMap((name) => (figure.hasAttribute(name) ? [[name, figure.getAttribute(name)!]] : [])));

const headingOf = (figure: Element): string | undefined => {
  const own = figure.querySelector(':scope > [slot=heading]:not([slot=outdated])')?.textContent.trim();
  return given({ own }).own ?? given({ heading: figure.getAttribute('heading') }).heading;
};

/** The words of the sentence, without what was generated. */
const ownText = (figure: Element): string =>
  [...figure.childNodes]
    .filter((node) => !(node instanceof Element && node.hasAttribute('data-plan-charts')))
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** A figure without an id gets one, so that the list can lead to it. */
const anchorOf = (figure: HTMLElement, position: number): string => {
  const written = figure.querySelector(':scope > [data-plan-charts][id]')?.id;
  if (written) return written;
  for (let i = position; figure.id === ''; i += 1)
    if (!document.getElementById(figureAnchor(i))) figure.id = figureAnchor(i);
  return figure.id;
};

/** In the page itself, where links reach it. What came with the page stays, out of sight: it may be a framework's. */
const write = (
  list: HTMLElement,
  sources: readonly PageSource[],
  missing: number,
  position: number,
  locale: Locale,
): void => {
  const { words } = locale;
  const own = boxIn(list, 'div');
  const failed = { n: missing, text: locale.number(missing, 'full') };
  render(
    html`<ol lang=${locale.tag}>
        ${pageSourcesItems(sources, position, locale)}
      </ol>
      ${sources.length === 0 && missing === 0 ? html`<p lang=${locale.tag}>${words.sourceList.empty}</p>` : ''}
      ${missing > 0 ? html`<p lang=${locale.tag}>${words.sourceList.missing(failed)}</p>` : ''}`,
    own,
  );
  for (const child of list.querySelectorAll<HTMLElement>(':scope > [data-plan-charts]')) child.hidden = child !== own;
};

const boxes = new WeakMap<Element, HTMLElement>();

/** The child that is ours. */
const boxIn = (parent: Element, tag: 'div' | 'sup'): HTMLElement => {
  const known = boxes.get(parent);
  if (known?.parentElement === parent) return known;
  const box = document.createElement(tag);
  box.setAttribute('data-plan-charts', tag === 'sup' ? 'late' : '');
  boxes.set(parent, box);
  parent.append(box);
  return box;
};

/** A chart shows its numbers anew; a number in a sentence gets them for paper, unless it came with them. */
const tell = (figure: PageElement, numbersFor: () => unknown): void => {
  if (figure.localName !== 'cited-figure') return figure.requestUpdate?.();
  if (figure.querySelector(':scope > sup[data-plan-charts]:not([data-plan-charts=late])')) return;
  const box = boxIn(figure, 'sup');
  box.slot = 'number';
  render(numbersFor(), box);
};
