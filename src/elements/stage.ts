/**
 * The stage of an element: the box of its picture and the holder of what lies over it. It is found in the shadow root that
 * a static figure has declared, or made; either way it stays the same for the life of the element, and with it what is on
 * screen.
 */
import { parsed, type StaticData } from '../render/static-data.ts';

export interface Stage {
  readonly box: HTMLElement;
  /** What the engine draws into; nothing else is in it. */
  readonly picture: HTMLElement;
  /** What the element renders: rings, tooltip, items, messages. */
  readonly over: HTMLElement;
  /** What came with the page. */
  readonly data: StaticData | undefined;
}

/** The declared shadow root; or that of a page that was set as text, where its template lies inert; or a new one. */
export const shadowRootOf = (host: HTMLElement): ShadowRoot => {
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({ mode: 'open' });
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  if (template) root.append(template.content);
  return root;
};

export const stageIn = (root: ShadowRoot): Stage => {
  const found = root.querySelector<HTMLElement>('.stage');
  const box = found ?? make('div', 'stage');
  const picture = box.querySelector<HTMLElement>('.picture') ?? make('div', 'picture');
  const over = make('div', 'over');
  box.dir = 'ltr';
  picture.part.add('chart');
  // A picture that stands in its place stays there: one that is moved is laid out anew.
  if (picture.parentNode === box) picture.before(over);
  else box.replaceChildren(over, picture);
  if (!found)
    root.replaceChildren(before('before', 'heading', 'summary'), box, before('after', 'notes', 'table', 'sources'));
  return { box, picture, over, data: found ? dataIn(root) : undefined };
};

/** An author's own words stand alone as long as there are no data. */
const before = (name: string, ...slots: readonly string[]): HTMLElement => {
  const box = make('div', name);
  for (const name of slots) {
    const slot = document.createElement('slot');
    slot.name = name;
    box.append(slot);
  }
  return box;
};

const make = (tag: string, name: string): HTMLElement => {
  const element = document.createElement(tag);
  element.className = name;
  return element;
};

/** What cannot be read was written by another version, or by nobody: the figure is drawn anew then. */
const dataIn = (root: ShadowRoot): StaticData | undefined => {
  const text = root.querySelector<HTMLTemplateElement>('template.data')?.content.textContent;
  try {
    return text ? parsed(text) : undefined;
  } catch {
    return undefined;
  }
};
