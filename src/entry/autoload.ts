/**
 * Defines the tags that a page uses, as they appear.
 */
import { tags } from './tags.ts';

const selector = Object.keys(tags).join(',');

const define = (element: Element): void => {
  const tag = element.localName as keyof typeof tags;
  // A chunk that does not arrive leaves the tag undefined, and with it the words that came with the page.
  if (!customElements.get(tag))
    tags[tag]?.().catch((error: unknown) => console.warn(`plan-charts: <${tag}> could not be loaded`, error));
};

const discover = (root: ParentNode): void => root.querySelectorAll(selector).forEach(define);

new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node instanceof Element) {
        if (node.matches(selector)) define(node);
        discover(node);
      }
}).observe(document.documentElement, { childList: true, subtree: true });

discover(document);
