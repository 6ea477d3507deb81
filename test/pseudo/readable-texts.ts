/**
 * Every text that an element has for a reader, to be seen or heard, through shadow roots: also what is folded or hidden now.
 */

const SEEN = ['title', 'alt', 'placeholder'];
const SPOKEN = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'];

/** Code is for machines; `pre` holds what is copied, and is asked for by name. */
const UNREAD = 'style, script, template, pre';

/** By its number, because a test in Node has a document and no globals. */
const TEXT = 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

export interface ReadableText {
  readonly text: string;
  /** The element that has it, for a message. */
  readonly at: Element;
}

export const readableTexts = (root: Element | ShadowRoot | DocumentFragment): readonly ReadableText[] => {
  const found: ReadableText[] = [];
  const add = (at: Element, text: string | null) => {
    if (text?.trim()) found.push({ text: text.replace(/\s+/g, ' ').trim(), at });
  };
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT && node.parentElement) add(node.parentElement, node.textContent);
    if (isElement(node)) {
      if (node.matches(UNREAD)) return;
      for (const name of SEEN) add(node, node.getAttribute(name));
      // What is hidden from assistive technology is not spoken: the marks of a picture, which Vega names in English.
      if (!node.closest('[aria-hidden=true]')) for (const name of SPOKEN) add(node, node.getAttribute(name));
      if (node.shadowRoot) visit(node.shadowRoot);
    }
    node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
};

/** Addresses and names of keys and files are the same in every language. */
const ANY_LANGUAGE = /https?:\/\/\S+/g;

/** Texts with a letter that neither the pseudo-language nor a plan in Greek has. */
export const untranslated = (texts: readonly ReadableText[]): readonly string[] => [
  ...new Set(
    texts
      .filter(({ text }) => /[a-z]/i.test(text.replaceAll(ANY_LANGUAGE, '')))
      .map(({ text, at }) => `<${at.localName} class="${at.getAttribute('class') ?? ''}">: ${text}`),
  ),
];
