/**
 * Text → HTML. What a plan or a page's author wrote may hold anything; nothing of it becomes markup.
 */
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that end an attribute, begin a tag, or break a line in a script's comment. */
// eslint-disable-next-line no-control-regex -- Control characters are what it is about.
const SPECIAL = /[&<>"'\u0000-\u001f\u007f\u2028\u2029]/g;

/** A text as it stands in an element or in a quoted attribute; always in one line. */
export const escaped = (text: string): string =>
  text.replace(SPECIAL, (character) => {
    if (character === '\0') return '\ufffd'; // HTML has no way to write it.
    return NAMED[character] ?? `&#${character.charCodeAt(0)};`;
  });

/** Undefined was not given; an empty value is an attribute without one. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An opening tag: `<a href="…">`. Names are ours, values are anybody's. */
export const opening = (name: string, attributes: Attributes = {}): string => {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [value === '' ? key : `${key}="${escaped(`${value}`)}"`];
  });
  return `<${[name, ...written].join(' ')}>`;
};

/** @param content HTML already. */
export const element = (name: string, attributes: Attributes, content: string): string =>
  `${opening(name, attributes)}${content}</${name}>`;
