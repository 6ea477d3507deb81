/**
 * The tags of a page that figures and figures' numbers are put into, and what is around each.
 */
import { charts, type Tag } from '../../specs/charts.ts';
import { proseTags } from '../../specs/prose.ts';
import { attributeOf, contentOf, isElement, type Element, type Node } from './page-tree.ts';
import { isGenerated } from './tag-content.ts';

export const CITED = 'cited-figure';
export const SOURCES = 'source-list';
export const BRIEFING = 'plan-briefing';
const TAGS: ReadonlySet<string> = new Set(Object.keys(charts));

/** Any of the tags, or what was generated: a page without a match need not be parsed. */
export const MENTIONED = new RegExp(
  `<(?:${[...TAGS, ...proseTags, BRIEFING].join('|')})[\\s/>]|\\bdata-plan-charts\\b`,
  'i',
);

/** An element and what it has from those that it stands in. */
export interface Spot {
  readonly element: Element;
  /** The nearest `lang`, its own first. */
  readonly language: string | undefined;
  /** The nearest `dir`, its own first. */
  readonly direction: 'ltr' | 'rtl' | undefined;
  /** The figure that it stands in. */
  readonly within: Element | undefined;
  /** The nearest `<article>`, which a list of sources is of. */
  readonly article: Element | undefined;
}

export const isChart = (element: Element): element is Element & { tagName: Tag } => TAGS.has(element.tagName);

/** Whether an element is a number in a sentence or a list of sources. */
export const isProse = (element: Element): boolean => (proseTags as readonly string[]).includes(element.tagName);

/** Names of the elements that anything is made of; a page may have a million others. */
const LOOKED_FOR: ReadonlySet<string> = new Set([...TAGS, ...proseTags, BRIEFING, 'base', 'html', 'link', 'script']);

/**
 * The elements of a page that are looked for, in their order, also those in a `<template>`; without what was generated.
 */
export function* spotsOf(document: Node): Generator<Spot> {
  const waiting: Node[] = [document];
  /** What is around each; one object for all that stand in the same. */
  const arounds: Around[] = [{ language: undefined, direction: undefined, within: undefined, article: undefined }];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const around = arounds.pop()!;
    const element = isElement(node) ? node : undefined;
    const own = element ? standingIn(element, around) : around;
    if (element && LOOKED_FOR.has(element.tagName)) yield { element, ...own };
    const chart = element && isChart(element) ? element : undefined;
    const isFilled = chart !== undefined || (element !== undefined && isProse(element));
    const inner = chart ? { ...own, within: chart } : own;
    const children = contentOf(node);
    // The last to wait is the first to come.
    for (let i = children.length - 1; i >= 0; i -= 1) {
      const child = children[i]!;
      if (!('childNodes' in child) || (isFilled && isGenerated(child))) continue;
      waiting.push(child);
      arounds.push(inner);
    }
  }
}

type Around = Omit<Spot, 'element'>;

const standingIn = (element: Element, around: Around): Around => {
  const spoken = element.attrs.length > 0 ? spokenIn(element, around) : around;
  return element.tagName === 'article' ? { ...spoken, article: element } : spoken;
};

const spokenIn = (element: Element, around: Around): Around => {
  const dir = attributeOf(element, 'dir')?.toLowerCase();
  const language = ownLanguage(element) ?? around.language;
  const direction = dir === 'ltr' || dir === 'rtl' ? dir : around.direction;
  const isSame = language === around.language && direction === around.direction;
  return isSame ? around : { ...around, language, direction };
};

/** An empty `lang` says that the language is not known. */
export const ownLanguage = (element: Element): string | undefined => {
  const lang = attributeOf(element, 'lang');
  return lang === '' ? undefined : lang;
};
