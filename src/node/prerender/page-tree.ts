/**
 * A page as the parser of a browser reads it, with where everything stands in the source.
 */
import { defaultTreeAdapter, html as names, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { CannotDo } from '../cannot-do.ts';
import { blanked } from './blanked-pictures.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

/** Elements that are open at once; browsers stop at 512, and the time of a parser grows with each. */
const DEEPEST = 2000;

/** @throws CannotDo where elements are nested deeper than any browser takes them. */
export const pageTree = (source: string): DefaultTreeAdapterTypes.Document => {
  let depth = 0;
  return parse(blanked(source), {
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      // Not a new object for each of a million elements.
      updateNodeSourceCodeLocation: (node, end) => void Object.assign(node.sourceCodeLocation ?? {}, end),
      onItemPush: () => {
        depth += 1;
        if (depth > DEEPEST) throw new CannotDo(`elements are nested more than ${DEEPEST} deep`);
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
};

/** An element of HTML, not of SVG or MathML; of one name, where one is asked for. */
export const isElement = (node: Node | null | undefined, name?: string): node is Element =>
  node !== null &&
  node !== undefined &&
  'tagName' in node &&
  node.namespaceURI === names.NS.HTML &&
  (name === undefined || node.tagName === name);

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name && !attribute.prefix)?.value;

/** What stands in an element; of a `<template>`, what it holds. */
export const contentOf = (node: Node): readonly Node[] => {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
};

/** The attributes of a start tag, of its source in characters. */
export const attributesOf = (startTag: string): ReadonlyMap<string, string> => {
  const [element] = parseFragment(startTag).childNodes;
  return new Map(isElement(element) ? element.attrs.map(({ name, value }) => [name, value]) : []);
};

/** The words of some HTML, without its tags. */
export const wordsOf = (html: string): string => {
  const words: string[] = [];
  const waiting: Node[] = [parseFragment(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text') words.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return words.join('');
};
