/**
 * Defines the tags that a page uses, as they appear, and puts figures in the place of links to them.
 */
import { tags } from './tags.ts';

/** In a constant of its own: a build tool would take `new URL('…', import.meta.url)` for a file to bundle. */
const here = import.meta.url;
/** Links to the page that lies beside this script. */
const figureAddress = new URL('embed.html?', here).href;
const links = 'a[href*="embed.html?"]';
const selector = [...Object.keys(tags), links].join();

/** A chunk that does not arrive leaves the page as it is, and with it the words that came with the page. */
const missed = (name: string) => (error: unknown) => console.warn(`plan-charts: ${name} could not be loaded`, error);

const upgrade = (link: HTMLAnchorElement): void => {
  if (link.href.startsWith(figureAddress))
    import('./upgrade-link.ts').then(({ upgradeLink }) => upgradeLink(link)).catch(missed('a figure’s link'));
};

const define = (element: Element): void => {
  if (element instanceof HTMLAnchorElement) return upgrade(element);
  const tag = element.localName as keyof typeof tags;
  if (!customElements.get(tag)) tags[tag]?.().catch(missed(`<${tag}>`));
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
