/**
 * Links to figures → figures, where they stand alone; those that are here and those added later. In an editor that strips
 * unknown tags, a link is what gets through.
 */
import { EMBED_PAGE, figureOf } from '../render/embed/address.ts';
import { embeddableTags } from '../render/embed/figure-attributes.ts';

/** In a constant of its own: a build tool would take `new URL('…', import.meta.url)` for a file to bundle. */
const here = import.meta.url;
/** The page beside the script that asked for this; built, this is one of its chunks. */
const figureAddress = new URL(`${EMBED_PAGE}?`, here.replace(/chunks\/[^/]*$/, '')).href;

/**
 * Puts the figure that a link names in its place. The link becomes the figure's content: while the tag is undefined, or for
 * ever where its code does not arrive, it is on screen as it was.
 */
const upgrade = (link: HTMLAnchorElement): void => {
  if (!link.href.startsWith(figureAddress) || link.closest(embeddableTags.join()) || !standsAlone(link)) return;
  const { figure, ignored } = figureOf(link.href);
  for (const reason of ignored) console.warn(`plan-charts: ${reason}: ${link.href}`);
  if (!figure) return;
  const element = document.createElement(figure.tag);
  for (const [name, value] of Object.entries(figure.attributes)) element.setAttribute(name, value);
  // An address in a link means the same as in a frame: it begins at the page that the link leads to.
  const { src } = figure.attributes;
  if (src !== undefined) element.setAttribute('src', new URL(src, link.href).href);
  link.replaceWith(element);
  element.append(link);
};

/** A link in a line of text is a reference, and stays one: alone is what has no text and nothing inline on either side. */
const standsAlone = (link: Element): boolean =>
  isEdge(neighbour(link, 'previousSibling')) && isEdge(neighbour(link, 'nextSibling')) && !isInline(link.parentElement);

/** The next node that a reader would see. */
const neighbour = (link: Element, side: 'previousSibling' | 'nextSibling'): ChildNode | null => {
  let node = link[side];
  while (node && (node instanceof Comment || (node instanceof Text && node.data.trim() === ''))) node = node[side];
  return node;
};

const isEdge = (node: ChildNode | null): boolean =>
  node === null || (node instanceof Element && (node.localName === 'br' || !isInline(node)));

const isInline = (element: Element | null): boolean =>
  element !== null && getComputedStyle(element).display.startsWith('inline');

const discover = (root: ParentNode): void => root.querySelectorAll<HTMLAnchorElement>('a[href]').forEach(upgrade);

new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node instanceof HTMLAnchorElement) upgrade(node);
      else if (node instanceof Element) discover(node);
}).observe(document.documentElement, { childList: true, subtree: true });

discover(document);
