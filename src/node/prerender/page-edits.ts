/**
 * Puts new parts into a text, and says where they came to stand.
 */
import type { Range } from './tag-content.ts';

export interface Edit {
  readonly range: Range;
  readonly content: string;
}

/** @param edits None overlaps another. */
export const edited = (source: string, edits: readonly Edit[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { range, content } of inOrder(edits)) {
    parts.push(source.slice(at, range.start), content);
    at = range.end;
  }
  return [...parts, source.slice(at)].join('');
};

/** Where each part stands in the new text. */
export const placesAfter = (edits: readonly Edit[]): ReadonlyMap<Edit, Range> => {
  const places = new Map<Edit, Range>();
  let shift = 0;
  for (const edit of inOrder(edits)) {
    const start = edit.range.start + shift;
    places.set(edit, { start, end: start + edit.content.length });
    shift += edit.content.length - (edit.range.end - edit.range.start);
  }
  return places;
};

const inOrder = (edits: readonly Edit[]): readonly Edit[] => edits.toSorted((a, b) => a.range.start - b.range.start);
