/**
 * The address of plan-charts.css, as a page itself has it.
 */
import type { Node } from './page-tree.ts';
import { attributeOf, isElement, type Element } from './page-tree.ts';

/** With a hash of its content, or a query: `/assets/plan-charts-B1x2.css?v=3`. */
const FILE = /(?:^|\/)plan-charts(?:[.-][\w-]+)*\.css(?:[?#].*)?$/i;

/** Whether an element is the link of a page to the stylesheet. */
export const isStylesheet = (element: Node): element is Element =>
  isElement(element, 'link') &&
  (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/).includes('stylesheet') &&
  FILE.test((attributeOf(element, 'href') ?? '').trim());

export const NO_STYLESHEET =
  'no address of plan-charts.css is known; link it in the page (<link rel="stylesheet" href="…/plan-charts.css">), or name it by --stylesheet';
