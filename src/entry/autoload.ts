/**
 * Defines the tags that a page uses, as they appear, and puts figures in the place of links to them.
 */
import { tags } from './tags.ts';

/** Element → what makes it a figure. Links come with code of their own, once there is one that may lead to a figure. */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = { ...tags, a: () => import('./upgrade-links.ts') };
const selector = `a[href*="embed.html?"],${Object.keys(tags).join()}`;

const define = (element: Element): void => {
  const { localName: tag } = element;
  if (customElements.get(tag)) return;
  // A file that does not arrive leaves the page as it is, and with it the words that came with it; the error names the file.
  loaders[tag]?.().catch((error: unknown) => console.warn('plan-charts:', error));
  if (!element.shadowRoot) import('./look-ahead.ts').catch(() => undefined);
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
