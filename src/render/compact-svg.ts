/**
 * Vega's SVG without what nobody sees, and with what all marks of a group have in common said once, by the group. A page of
 * a hundred figures has six pictures of each: this makes it less than half as long, and less to parse, style and lay out.
 */
import { mapAttributes } from './svg-tags.ts';

/** Properties of SVG that the content of a group inherits. */
const INHERITED =
  / ((?:fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|stroke-dasharray|font-family|font-size|font-weight|text-anchor|paint-order)="[^"]*")/g;

/** Areas behind and before a group, which ours never paint. */
const UNPAINTED = /<path class="(?:back|fore)ground"(?![^>]* (?:fill|stroke)=)[^>]*\/>/g;

/** A group of marks, which holds nothing but them. */
const MARKS = /<g class="(mark-(?!group)[^"]*)">((?:(?!<\/?g\b)[^])*)<\/g>/g;
const EMPTY = /<g class="mark-[^"]*"\/>/g;

/** A group that only holds others, as it is opened, and any other. */
const HOLDER = /^<g(?: class="mark-group[^"]*")?>$/;
const GROUP = /<g\b[^<>]*[^/]>|<g>|<\/g>/g;

/** @param svg As Vega writes it. */
export const compactSvg = (svg: string): string =>
  withoutHolders(mapAttributes(svg.replace(UNPAINTED, '').replace(EMPTY, ''), spoken))
    .replace(SYMBOL, '<circle cx="$1" cy="$2" r="$3"')
    .replace(RULE, (_, x: string, y: string, dx: string, dy: string) => `<path d="M${x},${y}${stroke(dx, dy)}"`)
    .replace(MARKS, (_, names: string, marks: string) => {
      const common = inCommon(marks);
      const bare = marks.replace(INHERITED, (written, property: string) => (common.has(property) ? '' : written));
      return `<g class="${names}"${[...common].map((property) => ` ${property}`).join('')}>${bare}</g>`;
    });

/** Attributes that say something, and of Vega's classes those that we read. */
const spoken = (name: string, value: string): string | undefined => {
  if ((name === 'opacity' && value === '1') || (name === 'transform' && value === 'translate(0,0)')) return undefined;
  return name === 'class' ? value.replace(' role-mark', '') : value;
};

/** Groups within groups say nothing of their own: what they hold stands alone. */
const withoutHolders = (svg: string): string => {
  const held: boolean[] = [];
  return svg.replace(GROUP, (tag) => {
    const isHolder = tag === '</g>' ? held.pop()! : HOLDER.test(tag);
    if (tag !== '</g>') held.push(isHolder);
    return isHolder ? '' : tag;
  });
};

/** A round symbol, which Vega writes as two arcs around its own middle. */
const SYMBOL = /<path transform="translate\(([-\d.]+),([-\d.]+)\)" d="M([\d.]+),0A\3,\3,0,1,1,-\3,0A\3,\3,0,1,1,\3,0"/g;

/** A rule, which begins at its own origin. */
const RULE = /<line transform="translate\(([-\d.]+),([-\d.]+)\)" x2="([-\d.]+)" y2="([-\d.]+)"/g;

const stroke = (dx: string, dy: string): string => {
  if (dy === '0') return `h${dx}`;
  return dx === '0' ? `v${dy}` : `l${dx},${dy}`;
};

/** Properties that every mark has, with the same value. */
const inCommon = (marks: string): ReadonlySet<string> => {
  const tags = marks.match(/<[a-z][^<>]*>/g) ?? [];
  const [first = new Set<string>(), ...others] = tags.map(
    (tag) => new Set(tag.match(INHERITED)?.map((one) => one.trim())),
  );
  return new Set([...first].filter((property) => others.every((one) => one.has(property))));
};
