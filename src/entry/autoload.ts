/**
 * Defines the tags that a page uses, as they appear, and puts figures in the place of links to them.
 */
import { tags } from './tags.ts';

/** Element → what makes it a figure, until that is asked for. Links come with code of their own, once one may lead to a figure. */
const loaders: Partial<Record<string, () => Promise<unknown>>> = { ...tags, a: () => import('./upgrade-links.ts') };
const selector = `a[href*="embed.html?"],${Object.keys(tags).join()}`;

const define = ({ localName: tag, shadowRoot }: Element): void => {
  const load = loaders[tag];
  if (!load || customElements.get(tag)) return;
  delete loaders[tag];
  load()
    .catch((error: unknown) => import('./second-try.ts').then(({ secondTry }) => secondTry(load, error, tag)))
    .catch((error: unknown) => {
      // What came with the page stays; whoever appears next asks again.
      console.warn('plan-charts:', error);
      loaders[tag] = load;
    });
  if (!shadowRoot) import('./look-ahead.ts').catch(() => undefined);
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
