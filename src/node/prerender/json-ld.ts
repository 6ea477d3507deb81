/**
 * The description of a page's data for search engines, at the end of its `<head>`.
 */
import { inLanguage } from '../../data/language.ts';
import type { PlanPackage } from '../../data/schema.ts';
import { datasetJsonLd } from '../export/dataset-json-ld.ts';
import { attributeOf, isElement, type Element, type Node } from './page-tree.ts';
import { rangeOf, type Range } from './tag-content.ts';

/** One data set, or a list where a page shows several plans. Nothing in it ends the script, or begins another. */
export const jsonLdScript = (plans: readonly PlanPackage[], language: string): string => {
  const sets = plans.map((plan) => datasetJsonLd(inLanguage(plan, language)));
  const json = JSON.stringify(sets.length === 1 ? sets[0] : sets).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json" data-plan-charts>${json}</script>`;
};

/** Whether an element is such a script, of an earlier run. */
export const isJsonLd = (element: Element): boolean =>
  element.tagName === 'script' &&
  attributeOf(element, 'type')?.toLowerCase() === 'application/ld+json' &&
  attributeOf(element, 'data-plan-charts') !== undefined;

/** Where the `<head>` ends in the source, written or not. */
export const endOfHead = (document: Node): number => {
  const root = childrenOf(document).find((node) => isElement(node, 'html'));
  const head = childrenOf(root).find((node) => isElement(node, 'head'));
  const location = head?.sourceCodeLocation;
  const last = childrenOf(head).findLast((node) => node.sourceCodeLocation);
  const doctype = childrenOf(document).find(({ nodeName }) => nodeName === '#documentType');
  return (
    (location && 'endTag' in location ? location.endTag?.startOffset : undefined) ??
    (last && endOf(last)) ??
    startTagEnd(head) ??
    startTagEnd(root) ??
    doctype?.sourceCodeLocation?.endOffset ??
    0
  );
};

const childrenOf = (node: Node | undefined): readonly Node[] => (node && 'childNodes' in node ? node.childNodes : []);

const startTagEnd = (node: Node | undefined): number | undefined =>
  isElement(node) ? node.sourceCodeLocation?.startTag?.endOffset : undefined;

const VOID = new Set(['base', 'basefont', 'bgsound', 'link', 'meta']);

/** What was never closed holds all that follows; there is room before it. */
const endOf = (node: Node): number | undefined => {
  const isOpen = isElement(node) && !VOID.has(node.tagName) && !node.sourceCodeLocation?.endTag;
  return isOpen ? node.sourceCodeLocation?.startOffset : node.sourceCodeLocation?.endOffset;
};

/** What is written over by a script: the first of the earlier ones, or nothing at the end of the head; the others go. */
export const jsonLdPlaces = (document: Node, earlier: readonly Element[]): readonly Range[] => {
  const ranges = earlier.flatMap((element) => rangeOf(element) ?? []);
  const end = endOfHead(document);
  return ranges.length > 0 ? ranges : [{ start: end, end }];
};
