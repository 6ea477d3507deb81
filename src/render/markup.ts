/**
 * Chart → the static figure: what stands within a tag so that a page is right without any script. The words are the tag's
 * own children, so that the page's typography applies and a sanitiser keeps them; the pictures are in a declared shadow
 * root, where the page's stylesheet cannot break them.
 *
 * No script and no style attribute: both would break a strict policy. Which picture is shown is decided by container
 * queries in plan-charts.css.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { createLocale } from '../data/every-language.ts';
import type { Locale } from '../data/locale.ts';
import type { PlanPackage } from '../data/schema.ts';
import type { Chart } from '../specs/chart.ts';
import { charts, type Tag } from '../specs/charts.ts';
import { renumbered } from '../specs/renumbered.ts';
import type { Measure } from '../specs/text-width.ts';
import { WIDTH_CLASSES } from '../specs/width.ts';
import { abridged } from './abridged.ts';
import { drawToSvg } from './draw-to-svg.ts';
import { figureTemplate } from './figure-template.ts';
import { markerOf } from './foreign.ts';
import {
  colophonTemplate,
  notesTemplate,
  sourcesItems,
  tableClass,
  tableTemplate,
  type SlotName,
} from './proof-template.ts';
import { askedKey, notesOf, packed, type Asked } from './static-data.ts';
import { templateText, type Markup } from './template-text.ts';

/** A tag as it stands in a page. */
export interface FigureRequest extends Partial<Omit<Asked, 'options' | 'language'>> {
  readonly noMenu?: boolean;
  readonly tag: Tag;
  /** The tag's own attributes, as they are written. */
  readonly options: Readonly<Record<string, string>>;
  /** The nearest `lang`. */
  readonly language: string;
  readonly plan: PlanPackage;
  /** Address of plan-charts.css, as the page reaches it. */
  readonly stylesheet: string;
  /** Whether the page links it too, before the figure, so that nothing is painted before it is there. */
  readonly isStylesheetInPage?: boolean;
  /** Addresses of the scripts that bring it to life: they are fetched while the page is still read. */
  readonly modules?: readonly string[];
  /** Slots that the author has filled. */
  readonly own?: ReadonlySet<SlotName>;
  /** Some of `WIDTH_CLASSES`; all of them without it. */
  readonly widths?: readonly number[];
  /** Of the house's font, where the page's is known. */
  readonly measure?: Measure;
  /** Addresses of its sources → their numbers, where the page has a list of sources. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** An id for the first of its words, where the list is to lead to them. */
  readonly anchor?: string;
  /** 3 without it. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/**
 * What stands between a tag's start and its end: the declared shadow root, and a child for each slot that the author left
 * empty, marked by `data-plan-charts`.
 *
 * @throws PlanChartsError as the tag's builder does, for an id that the plan does not have for example.
 */
export const staticFigure = async (request: FigureRequest): Promise<string> => {
  const locale = createLocale(request.language, request.direction ?? 'ltr');
  const builder = await charts[request.tag]();
  const widths = [...(request.widths ?? WIDTH_CLASSES)].sort((a, b) => a - b);
  const drawn = widths.map((width) =>
    builder.build(request.plan, { ...request.options, width, measure: request.measure }, locale),
  );
  const pictures = await Promise.all(drawn.map((chart, i) => picture(chart, i, widths)));
  const table = abridged(drawn[0]!.table, locale);
  const chart: Chart = { ...drawn[0]!, notes: notesOf(drawn), table };
  const asked = askedOf(request);
  const [linkFirst, linkLast] = linkTemplates(request);
  const shadow = html`<template shadowrootmode="open"
    >${linkFirst}${figureTemplate({
      ...asked,
      noMenu: request.noMenu ?? false,
      chart,
      locale,
      isBusy: false,
      isSlotted: true,
      rows: Infinity,
      showMoreRows: () => undefined,
      stage: stageTemplate(pictures),
    })}${linkLast}${modulesTemplate(request)}${dataTemplate(
      drawn.map((one) => ({ ...one, table })),
      asked,
    )}</template
  >`;
  const { numbers } = request;
  const onPage = numbers ? renumbered(chart, new Map(Object.entries(numbers))) : chart;
  return templateText([shadow, ...slottedTemplates(onPage, locale, request)]);
};

/**
 * The link to the stylesheet, before the figure or after it. A parser stops at a link until its file is there, and a page
 * whose own link brought it is painted meanwhile, without the picture: on a slow phone that was 30 ms, and of a hundred
 * figures 50. Where no link of the page holds the painting back, a figure has to wait for its own.
 */
const linkTemplates = ({ stylesheet, isStylesheetInPage = false }: FigureRequest) => {
  const link = html`<link rel="stylesheet" href=${stylesheet} />`;
  return isStylesheetInPage ? [nothing, link] : [link, nothing];
};

/** What the element keeps of the figure. Without it, the element would draw the figure anew as a reader comes near. */
const dataTemplate = (drawn: readonly Chart[], asked: Asked): TemplateResult =>
  html`<template class="data">${JSON.stringify(packed(drawn, askedKey(asked)))}</template>`;

/** After the picture, and after the stylesheet that it waits for, which shares a slow network with them. */
const modulesTemplate = ({ modules = [] }: FigureRequest): readonly TemplateResult[] =>
  modules.map((address) => html`<link rel="modulepreload" fetchpriority="low" href=${address} />`);

/** What an element of these attributes asks for. */
export const askedOf = (request: Omit<FigureRequest, 'plan' | 'stylesheet'>): Asked => {
  const { options, src, language, direction = 'ltr', heading } = request;
  const { noHeading = false, noTable = false, noSources = false } = request;
  return { options, src, language, direction, heading, noHeading, noTable, noSources };
};

const stageTemplate = (pictures: readonly Markup[]): TemplateResult =>
  html`<div class="stage" dir="ltr">
    <div class="picture" part="chart pictures" role="img" aria-labelledby="heading">${pictures}</div>
  </div>`;

/** Without a stylesheet, a page shows one picture: that for a phone. */
const shownWithout = (widths: readonly number[]): number | undefined =>
  widths.find((width) => width >= WIDTH_CLASSES[1]) ?? widths.at(-1);

/**
 * A picture says from which width it is shown, and up to which; the stylesheet does the rest. Its texts are hidden from
 * assistive technology by themselves: that its box is one image does not keep browsers from reading what is in it.
 */
const picture = async (chart: Chart, i: number, widths: readonly number[]): Promise<Markup> => {
  const [from, to] = [widths[i]!, widths[i + 1]];
  const svg = await drawToSvg(chart, `${from}`);
  const parts = [`from-${from}`, ...(to === undefined ? [] : [`to-${to}`]), ...(i === 0 ? ['narrowest'] : [])];
  const display = from === shownWithout(widths) ? '' : ' display="none"';
  return { markup: svg.replace('class="marks"', `part="${parts.join(' ')}" aria-hidden="true"${display}`) };
};

/** The words, each for its slot. */
const slottedTemplates = (chart: Chart, locale: Locale, request: FigureRequest): readonly TemplateResult[] => {
  const { own, noHeading, noTable, noSources, headingLevel = 3 } = request;
  // Where there are no words in the page's language, they are in another, and say so.
  const lang = locale.tag === request.language ? nothing : locale.tag;
  const anchored = noHeading || own?.has('heading') ? (own?.has('summary') ? 'colophon' : 'summary') : 'heading';
  const mark = markerOf(chart.wording);
  const id = (slot: SlotName) => (slot === anchored ? (request.anchor ?? nothing) : nothing);
  const words = {
    heading: noHeading ? undefined : headings[headingLevel](request.heading ?? mark(chart.title), lang, id('heading')),
    summary: html`<p slot="summary" data-plan-charts id=${id('summary')} lang=${lang}>${mark(chart.summary)}</p>`,
    notes: chart.notes.length
      ? html`<div slot="notes" data-plan-charts lang=${lang}>${notesTemplate(chart)}</div>`
      : undefined,
    table: noTable
      ? undefined
      : html`<table slot="table" data-plan-charts lang=${lang} class=${tableClass(chart.table) || nothing}>
          ${tableTemplate(chart.table, locale, mark)}
        </table>`,
    sources:
      noSources || chart.sources.length === 0
        ? undefined
        : html`<ol slot="sources" data-plan-charts lang=${lang}>
            ${sourcesItems(chart, locale)}
          </ol>`,
    colophon: html`<div slot="colophon" data-plan-charts id=${id('colophon')} lang=${lang}>
      ${colophonTemplate(chart)}
    </div>`,
  } satisfies Record<SlotName, TemplateResult | undefined>;
  return Object.entries(words).flatMap(([slot, template]) =>
    template && !own?.has(slot as SlotName) ? [template] : [],
  );
};

/** A template cannot have a value for a tag's name. */
const headings = {
  2: (text: unknown, lang: unknown, id: unknown) =>
    html`<h2 slot="heading" data-plan-charts id=${id} lang=${lang}>${text}</h2>`,
  3: (text: unknown, lang: unknown, id: unknown) =>
    html`<h3 slot="heading" data-plan-charts id=${id} lang=${lang}>${text}</h3>`,
  4: (text: unknown, lang: unknown, id: unknown) =>
    html`<h4 slot="heading" data-plan-charts id=${id} lang=${lang}>${text}</h4>`,
  5: (text: unknown, lang: unknown, id: unknown) =>
    html`<h5 slot="heading" data-plan-charts id=${id} lang=${lang}>${text}</h5>`,
  6: (text: unknown, lang: unknown, id: unknown) =>
    html`<h6 slot="heading" data-plan-charts id=${id} lang=${lang}>${text}</h6>`,
} as const;
