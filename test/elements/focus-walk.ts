/**
 * A reader who goes through a figure by Tab, under a header of the page that stays in sight: what has the focus at each
 * stop, whether its ring is seen, and how large it is.
 */
import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { wcagContrast } from 'culori';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { tags } from '../../src/entry/tags.ts';
import { keysAreHere } from './drawn.ts';
import { entered } from './key-walk.ts';

/** As high as the navigation of a news site. */
const HEADER = 120;

/** WCAG 2.5.8: the least width and height of what is pressed. */
const LEAST = 24;

export interface Surroundings {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  /** Custom properties of the page. */
  readonly colors?: Readonly<Record<string, string>>;
}

export const SURROUNDINGS: readonly Surroundings[] = [
  { name: 'a light page', scheme: 'light' },
  { name: 'a dark page', scheme: 'dark' },
  {
    name: 'a salmon page',
    scheme: 'light',
    colors: { '--pc-accent': '#8a1538', '--pc-ink': '#33201a', '--pc-muted': '#6b5149', '--pc-paper': '#fff1e5' },
  },
];

const PAPER = { light: '#ffffff', dark: '#141413' } as const;

/** A page with the figure between a header that stays and more text than a window holds; all that folds is open. */
export const pageUnderHeader = async (text: string, around: Surroundings): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const paper = around.colors?.['--pc-paper'] ?? PAPER[around.scheme];
  page.style.cssText = `color-scheme:${around.scheme};background:${paper}`;
  for (const [name, value] of Object.entries(around.colors ?? {})) page.style.setProperty(name, value);
  page.innerHTML = `<header></header><p><a href="#before">before</a></p>${text}<p><a href="#after">after</a></p><div></div>`;
  page.querySelector('header')!.style.cssText = `position:sticky;top:0;height:${HEADER}px;background:gray;z-index:9`;
  page.querySelector<HTMLElement>(':scope > div')!.style.height = '3000px';
  for (const element of page.querySelectorAll('*')) {
    const { localName } = element;
    if (!(localName in tags)) continue;
    await tags[localName as keyof typeof tags]();
    if (!localName.includes('figure'))
      await waitUntil(() => isFilled(element), `${localName} is filled`, { timeout: 10_000 });
    if (!('pictureBox' in element)) continue;
    const figure = element as ChartElement;
    figure.draw = 'eager';
    await waitUntil(() => figure.picture, `${localName} is drawn`, { timeout: 10_000 });
    await figure.updateComplete;
    for (const details of figure.shadowRoot!.querySelectorAll('details')) details.open = true;
  }
  await keysAreHere();
  scrollTo(0, 0);
  return page;
};

/** What makes its words in the page has them. */
const isFilled = (element: Element): boolean =>
  'pictureBox' in element || element.querySelector('li, figure, h2') !== null;

const focused = (): HTMLElement => {
  let at = document.activeElement as HTMLElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement as HTMLElement;
  return at;
};

const nameOf = (element: Element): string =>
  `${element.localName}${element.role ? `[${element.role}]` : ''} “${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 30)}”`;

/** What is wrong with a ring, or nothing. */
const ringFaults = (element: HTMLElement, paper: string): readonly string[] => {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  // What stands in the page's own text has the browser's ring: two colours, one of which is always seen.
  if (outlineStyle === 'auto' && !(element.getRootNode() instanceof ShadowRoot)) return [];
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return [`no ring: ${outlineStyle} ${outlineWidth}`];
  const contrast = wcagContrast(outlineColor, paper);
  return contrast < 3 ? [`a ring of ${contrast.toFixed(1)}`] : [];
};

/** A link in a text is as high as its line; what else is small has room around it. */
const sizeFaults = (element: HTMLElement, others: readonly HTMLElement[]): readonly string[] => {
  const { width, height, left, top } = element.getBoundingClientRect();
  const isInText = element.matches('li a, p a, [role=button]:not(.picture *)');
  if ((width >= LEAST && height >= LEAST) || isInText) return [];
  const middle = { x: left + width / 2, y: top + height / 2 };
  const near = others.filter((other) => {
    if (other === element || other.contains(element) || element.contains(other)) return false;
    const box = other.getBoundingClientRect();
    const [dx, dy] = [
      Math.max(box.left - middle.x, middle.x - box.right, 0),
      Math.max(box.top - middle.y, middle.y - box.bottom, 0),
    ];
    return Math.hypot(dx, dy) < LEAST / 2;
  });
  return near.length > 0 ? [`${Math.round(width)} × ${Math.round(height)} beside ${nameOf(near[0]!)}`] : [];
};

/**
 * Of a picture that is higher than the window, its upper or its lower edge is seen. What stands in the page's own text is
 * where the page lets its links be.
 */
const placeFaults = (element: HTMLElement): readonly string[] => {
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot) || !('pictureBox' in root.host)) return [];
  const { top, bottom, height } = element.getBoundingClientRect();
  const room = innerHeight - HEADER;
  if (height > room - 8) return bottom > HEADER + 24 && top < innerHeight - 24 ? [] : ['out of sight'];
  const { outlineOffset, outlineWidth } = getComputedStyle(element);
  const ring = Math.max(0, parseFloat(outlineOffset)) + parseFloat(outlineWidth);
  if (top - ring < HEADER - 0.5) return [`${Math.round(HEADER - top + ring)} px under the header`];
  return bottom + ring > innerHeight + 0.5 ? [`${Math.round(bottom + ring - innerHeight)} px below the window`] : [];
};

export interface Walk {
  /** Stops between the first link of the page and the last. */
  readonly stops: number;
  /** Those among them at which nothing was wrong with ring or place. */
  readonly seen: number;
  readonly faults: readonly string[];
}

/** Through the points of the picture, or the items of the tree, by key: where the reader is, is in sight. */
export const walkedByArrows = async (page: HTMLElement): Promise<readonly string[]> => {
  const figure = [...page.querySelectorAll('*')].find((one) => 'pictureBox' in one) as ChartElement;
  await entered(figure);
  const faults = new Set<string>();
  for (const key of [...Array<string>(12).fill('ArrowDown'), 'End', ...Array<string>(12).fill('ArrowUp'), 'Home']) {
    await sendKeys({ press: key });
    const cursor = figure.shadowRoot!.querySelector<HTMLElement>('.cursor:not([hidden])');
    const at = cursor?.checkVisibility() ? cursor : focused();
    for (const fault of placeFaults(at)) faults.add(`${key}: ${nameOf(at)}: ${fault}`);
  }
  return [...faults];
};

/** From the link before the figure to the one after it, or back. */
export const walkedByTab = async (page: HTMLElement, key: 'Tab' | 'Shift+Tab'): Promise<Walk> => {
  const links = [...page.querySelectorAll<HTMLElement>(':scope > p > a')];
  const [from, to] = (key === 'Tab' ? links : links.toReversed()) as [HTMLElement, HTMLElement];
  from.focus();
  const paper = getComputedStyle(page).backgroundColor;
  const faults = new Set<string>();
  const seen: HTMLElement[] = [];
  let fine = 0;
  for (;;) {
    await sendKeys({ press: key });
    const at = focused();
    if (at === to || seen.includes(at)) break;
    seen.push(at);
    const wrong = [...ringFaults(at, paper), ...placeFaults(at)];
    if (wrong.length === 0) fine += 1;
    for (const fault of wrong) faults.add(`${nameOf(at)}: ${fault}`);
  }
  for (const element of seen) for (const fault of sizeFaults(element, seen)) faults.add(`${nameOf(element)}: ${fault}`);
  if (focused() !== to) faults.add(`the way ends at ${nameOf(focused())}`);
  return { stops: seen.length, seen: fine, faults: [...faults] };
};
