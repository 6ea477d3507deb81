/**
 * The texts of an SVG file as its font sets them, for tests of what overlaps.
 */
import type { Measure } from '../../../src/specs/text-width.ts';

export interface Label {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const ALIGN: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Of the picture, in its own coordinates: words around it are placed by `x` and `y` and left out. */
export const labelsOf = (svg: string, measure: Measure): readonly Label[] => {
  // What all texts of a group have in common is said by the group.
  let group = '';
  return [...svg.matchAll(/<g([^>]*)>|<text([^>]*)>([^<]*)</g)].flatMap(([, opened, own = '', content = '']) => {
    if (opened !== undefined) group = opened;
    const at = /transform="translate\(([-\d.]+),([-\d.]+)\)"/.exec(own);
    if (opened !== undefined || !at) return [];
    const attributes = group + own;
    const text = content.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
    const size = Number(/font-size="([\d.]+)px"/.exec(attributes)![1]);
    const width = measure(text, size, attributes.includes('font-weight="bold"'));
    const left = Number(at[1]) - width * ALIGN[/text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start']!;
    return [{ text, left, right: left + width, baseline: Number(at[2]), size }];
  });
};

/** Pairs whose letters meet, a sentence each. */
export const overlapsOf = (labels: readonly Label[]): readonly string[] =>
  labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5)
      .filter((b) => Math.abs(a.baseline - b.baseline) < Math.min(a.size, b.size) * 0.8)
      .map((b) => `“${a.text}” on “${b.text}”`),
  );
