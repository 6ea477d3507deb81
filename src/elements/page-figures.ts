/**
 * The figures whose sources a list numbers, in the order of the page.
 */
import { listFor, scopeOf } from './page-numbers.ts';
import { citingTags } from '../specs/prose.ts';

/** Without those that another list numbers, and those in the slots of another figure. */
export const figuresIn = (list: Element): readonly Element[] => {
  const all = [...(scopeOf(list) as ParentNode).querySelectorAll(citingTags.join())];
  return all.filter((figure) => listFor(figure) === list);
};

export const isSame = (a: readonly Element[], b: readonly Element[]): boolean =>
  a.length === b.length && a.every((figure, i) => figure === b[i]);
