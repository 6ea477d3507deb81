/**
 * Vega's SVG without what nobody sees, and with what all marks of a group have in common said once, by the group. A page of
 * a hundred figures has six pictures of each: this makes it half as long, and less to style.
 */

/** Properties of SVG that the content of a group inherits. */
const INHERITED =
  / ((?:fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|stroke-dasharray|font-family|font-size|font-weight|text-anchor|paint-order)="[^"]*")/g;

/** Areas behind and before a group, which ours never paint. */
const UNPAINTED = /<path class="(?:back|fore)ground"(?![^>]* (?:fill|stroke)=)[^>]*\/>/g;

/** A group of marks, which holds nothing but them. */
const MARKS = /<g class="(mark-(?!group)[^"]*)">((?:(?!<\/?g\b)[^])*)<\/g>/g;
const NO_MARKS = /<g class="mark-(?!group)[^"]*"\/>/g;

/** @param svg As Vega writes it. */
export const compactSvg = (svg: string): string =>
  svg
    .replace(UNPAINTED, '')
    .replace(NO_MARKS, '')
    .replace(MARKS, (_, names: string, marks: string) => {
      const common = inCommon(marks);
      const bare = marks.replace(INHERITED, (written, property: string) => (common.has(property) ? '' : written));
      return `<g class="${names}"${[...common].map((property) => ` ${property}`).join('')}>${bare}</g>`;
    });

/** Properties that every mark has, with the same value. */
const inCommon = (marks: string): ReadonlySet<string> => {
  const tags = marks.match(/<[a-z][^<>]*>/g) ?? [];
  const [first = new Set<string>(), ...others] = tags.map(
    (tag) => new Set(tag.match(INHERITED)?.map((one) => one.trim())),
  );
  return new Set([...first].filter((property) => others.every((one) => one.has(property))));
};
