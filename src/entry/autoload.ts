/**
 * Defines the tags that a page uses, as they appear, and puts figures in the place of links to them.
 */
import { tags } from './tags.ts';

/** Links to figures, ours or another's: which, the code for them finds out. */
const selector = [...Object.keys(tags), 'a[href*="embed.html?"]'].join();

const define = async (element: Element): Promise<void> => {
  const tag = element.localName as keyof typeof tags | 'a';
  try {
    if (tag === 'a') (await import('./upgrade-link.ts')).upgradeLink(element as HTMLAnchorElement, import.meta.url);
    else if (!customElements.get(tag)) await tags[tag]?.();
  } catch (error) {
    // A chunk that does not arrive leaves the page as it is, and with it the words that came with the page.
    console.warn(`plan-charts: <${tag}> could not be loaded`, error);
  }
};

const discover = (root: ParentNode): void => root.querySelectorAll(selector).forEach((element) => void define(element));

new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node instanceof Element) {
        if (node.matches(selector)) void define(node);
        discover(node);
      }
}).observe(document.documentElement, { childList: true, subtree: true });

discover(document);
