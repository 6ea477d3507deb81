/**
 * A page without the pictures that an earlier run wrote. They are most of a page's bytes, and nothing in them matters to what
 * is around them: the parser would take ten times as long to find that out.
 */

import { charts } from '../../specs/charts.ts';

/** Where a figure begins, as it is generated; another element's declared shadow root may hold figures of its own. */
const BEGIN = new RegExp(
  `<(?:${Object.keys(charts).join('|')})(?:\\s[^<>]*)?>\\s*<template shadowrootmode="open"\\s*>`,
  'g',
);
const TEMPLATE = /<(\/?)template\b[^<>]*>/g;

/** With any of these in it, it is not what was generated: a script or a comment may quote a figure. */
const FOREIGN = /<\/?(?:script|style|textarea|title|noscript|iframe|xmp|plaintext)\b|<!--|-->|\]\]>/i;

/** The same text with white space in place of each picture, so that everything else stands where it stood. */
export const blanked = (source: string): string => {
  const parts: string[] = [];
  let at = 0;
  BEGIN.lastIndex = 0;
  for (let match = BEGIN.exec(source); match; match = BEGIN.exec(source)) {
    const start = BEGIN.lastIndex;
    const end = endOfTemplate(source, start);
    if (end === undefined) break;
    const picture = source.slice(start, end);
    BEGIN.lastIndex = end;
    if (FOREIGN.test(picture)) continue;
    parts.push(
      source.slice(at, start),
      picture.replace(/[^\r\n]+/g, ({ length }) => ' '.repeat(length)),
    );
    at = end;
  }
  return parts.length === 0 ? source : [...parts, source.slice(at)].join('');
};

/** The start of the end tag of the template that begins here; those in it are counted. */
const endOfTemplate = (source: string, from: number): number | undefined => {
  let depth = 1;
  TEMPLATE.lastIndex = from;
  for (let match = TEMPLATE.exec(source); match; match = TEMPLATE.exec(source)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return match.index;
  }
  return undefined;
};
