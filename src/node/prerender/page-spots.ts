/**
 * The tags of a page that figures and figures' numbers are put into, and what is around each.
 */
import { charts, type Tag } from '../../specs/charts.ts';
import { attributeOf, contentOf, isElement, type Element, type Node } from './page-tree.ts';
import { isGenerated } from './tag-content.ts';

export const CITED = 'cited-figure';
const TAGS: ReadonlySet<string> = new Set(Object.keys(charts));

/** Any of the tags, or what was generated: a page without a match need not be parsed. */
export const MENTIONED = new RegExp(`<(?:${[...TAGS, CITED].join('|')})[\\s/>]|\\bdata-plan-charts\\b`, 'i');

/** An element and what it has from those that it stands in. */
export interface Spot {
  readonly element: Element;
  /** The nearest `lang`, its own first. */
  readonly language: string | undefined;
  /** The nearest `dir`, its own first. */
  readonly direction: 'ltr' | 'rtl' | undefined;
  /** The figure that it stands in. */
  readonly within: Element | undefined;
}

export const isChart = (element: Element): element is Element & { tagName: Tag } => TAGS.has(element.tagName);

/** Every element in the order of the page, also those in a `<template>`; without what was generated. */
export function* spotsOf(document: Node): Generator<Spot> {
  type Waiting = Omit<Spot, 'element'> & { readonly node: Node };
  const waiting: Waiting[] = [{ node: document, language: undefined, direction: undefined, within: undefined }];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { node, ...around } = one;
    const spot = isElement(node) ? spotOf(node, around) : undefined;
    if (spot) yield spot;
    const chart = spot && isChart(spot.element) ? spot.element : undefined;
    const inner = { ...(spot ?? around), within: chart ?? around.within };
    const children = contentOf(node).filter((child) => !chart || !isGenerated(child));
    // A page may be wider than a call takes arguments; the last to wait is the first to come.
    for (const child of children.toReversed()) waiting.push({ ...inner, node: child });
  }
}

const spotOf = (element: Element, { language, direction, within }: Omit<Spot, 'element'>): Spot => {
  const dir = attributeOf(element, 'dir')?.toLowerCase();
  return {
    element,
    language: ownLanguage(element) ?? language,
    direction: dir === 'ltr' || dir === 'rtl' ? dir : direction,
    within,
  };
};

/** An empty `lang` says that the language is not known. */
export const ownLanguage = (element: Element): string | undefined => {
  const lang = attributeOf(element, 'lang');
  return lang === '' ? undefined : lang;
};
