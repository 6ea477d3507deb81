/**
 * Which numbers the sources of a figure have on its page: those of the nearest `<source-list>`, prerendered or alive, as they
 * stand in it. So whoever asks needs neither its code nor a registry.
 */
import type { PageNumbers } from '../specs/page-sources.ts';

const TAG = 'source-list';

/** All lists of a document or shadow root, in its order. */
export const listsIn = (root: Node): readonly Element[] =>
  root instanceof Document
    ? // Kept by browsers until it changes: a page of a thousand figures asks a thousand times.
      [...root.getElementsByTagName(TAG)]
    : [...((root as Partial<ParentNode>).querySelectorAll?.(TAG) ?? [])];

/** What a list numbers: the article that it stands in, or the whole page. */
export const scopeOf = (list: Element): Node => list.closest('article') ?? list.getRootNode();

/** The list that numbers the sources of a figure: of the nearest article that has one, or of the page. */
export const listFor = (figure: Element): Element | undefined => {
  const lists = listsIn(figure.getRootNode());
  if (lists.length === 0) return undefined;
  for (let at = figure.closest('article'); at; at = at.parentElement?.closest('article') ?? null) {
    const own = lists.find((list) => scopeOf(list) === at);
    if (own) return own;
  }
  return lists.find((list) => scopeOf(list) === list.getRootNode());
};

/** The numbers that stand in a list; undefined where it is not written yet. */
export const numbersIn = (list: Element): PageNumbers | undefined => {
  const written = list.querySelector(':scope > [data-plan-charts]:not([hidden])');
  if (!written) return undefined;
  const items = [...written.querySelectorAll('li')];
  return new Map(items.map((item) => [item.querySelector('a')?.getAttribute('href') ?? '', item.value]));
};

/** Undefined where the page does not number its sources, or not yet. */
export const pageNumbersFor = (figure: Element): PageNumbers | undefined => {
  const list = listFor(figure);
  return list && numbersIn(list);
};

/** Whether the numbers of the page are on their way: until then a figure shows none, because its own would change. */
export const isNumbering = (figure: Element): boolean => {
  const list = listFor(figure);
  return list !== undefined && list.matches(':defined') && !numbersIn(list);
};
