/**
 * HTML in nothing but ASCII, which means the same in every encoding that a page may be in.
 */

/** Within a script nothing is decoded but what JSON escapes. */
const SCRIPTS = /(<script\b[^]*?<\/script>)/i;

/** The same HTML with every other character as a reference; in the JSON of a script, as an escape. */
export const asciiHtml = (html: string): string =>
  html
    .split(SCRIPTS)
    .map((part, i) => (i % 2 === 1 ? escaped(part) : referenced(part)))
    .join('');

const referenced = (html: string): string =>
  html.replace(/\P{ASCII}/gu, (one) => `&#x${one.codePointAt(0)!.toString(16).toUpperCase()};`);

/** Each half of a surrogate pair has an escape of its own. */
const escaped = (json: string): string =>
  json.replace(/[^\0-\x7F]/g, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`);
