/**
 * The page in a frame: shows the figure that its address names, or that was written into it, and tells the page around it how high it is, nothing else.
 * `plan-charts.js` stands beside it and defines the tag.
 */
import { figureOf, type FrameTheme } from '../render/embed/address.ts';
import { embeddableTags, type Figure } from '../render/embed/figure-attributes.ts';
import { heightMessage, heightQuestion } from '../render/embed/frame-message.ts';
import { fontStack } from '../render/font-stack.ts';

/** At most ten heights a second. In milliseconds. */
const PAUSE = 100;

/** What a sandbox without `allow-same-origin` forbids, downloads and the clipboard, is not offered. */
const blocked = (): Figure['attributes'] => (self.origin === 'null' ? { 'no-menu': '' } : {});

const elementOf = ({ tag, attributes }: Figure): HTMLElement => {
  const element = document.createElement(tag);
  // The frame itself waits until a reader comes near.
  const all = { draw: 'eager', ...attributes, ...blocked() };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return element;
};

/** Tells the height of the document whenever it changes; the last one always arrives. */
const tellHeight = (): void => {
  let told = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    waiting = undefined;
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told || height <= 0) return;
    told = height;
    // The page around may be anybody's; a height is no secret.
    parent.postMessage(heightMessage(height), '*');
  };
  const soon = () => void (waiting ??= setTimeout(tell, PAUSE));
  new ResizeObserver(soon).observe(document.documentElement);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data !== heightQuestion) return;
    told = 0;
    soon();
  });
};

const show = (figure: Figure, theme: FrameTheme): void => {
  const { lang, dir } = figure.attributes;
  const root = document.documentElement;
  if (lang !== undefined) root.lang = lang;
  if (dir !== undefined) root.dir = dir;
  // The elements follow it, and so does the ground of the frame.
  root.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  const { style } = document.body;
  style.margin = '0';
  style.fontFamily = fontStack(lang ?? 'en');
  const element = elementOf(figure);
  // Until there is a picture, or the reason why there is none, the frame keeps the height that was reserved for it.
  const settled = (event: Event): void => {
    const { chart } = (event as CustomEvent<{ chart?: { title: string } }>).detail;
    if (chart) document.title = chart.title;
  };
  for (const type of ['chart-ready', 'chart-error']) {
    element.addEventListener(type, settled);
    if (parent !== window) element.addEventListener(type, startTelling, { once: true });
  }
  document.body.replaceChildren(element);
};

let isTelling = false;
const startTelling = (): void => {
  if (!isTelling) tellHeight();
  isTelling = true;
};

/** One that was written into the page is there already, and says its own title. */
const standing = document.querySelector<HTMLElement>(embeddableTags.join());
if (standing) {
  for (const name of Object.keys(blocked())) standing.toggleAttribute(name, true);
  if (parent !== window) startTelling();
} else {
  const { figure, theme = 'light', ignored } = figureOf(location.href);
  for (const reason of ignored) console.warn(`plan-charts: ${reason}`);
  if (figure) show(figure, theme);
  else void import('./no-figure.ts').then(({ sayThereIsNone }) => sayThereIsNone(new URL(location.href)));
}
