/**
 * How high a figure will be in a frame, before it is there: the picture's own height, and of the words around it the lines
 * that they take, by the sizes of src/elements/chart-element.styles.ts and proof.styles.ts. A frame is rather too high by a
 * line than too low: too low a frame scrolls.
 */
import type { Locale } from '../../data/locale.ts';
import type { Shown } from '../../specs/chart.ts';
import { textWidth } from '../../specs/text-width.ts';
import { anyFont } from '../../specs/typesetter.ts';
import type { Figure } from './figure-attributes.ts';
import { sourceWords } from './source-words.ts';

const HEADING = { size: 18, line: 24, after: 4 } as const;
const SUMMARY = { size: 15, line: 22, after: 12, widest: 72 } as const;
const SMALL = { size: 12, line: 16, before: 4 } as const;
const TOOLS = { size: 13, line: 24, before: 8, gap: 16, marker: 16 } as const;
const INDENT = 24;

/** A row of a list, in one line or two, and what turns its pages. */
const LIST = { row: 27, more: 20, wide: 560, pages: 40 } as const;

/** Texts are measured in the widest of fonts; the system fonts that a frame is set in are narrower by a tenth. */
const ROOM = 1.1;

/** More sources or quotes than these are folded away until a reader asks for them. */
const SHORT_LIST = 3;

/**
 * @param chart As it is built for `width`.
 * @param width Of the frame, in CSS pixels.
 * @returns CSS pixels, rounded up.
 */
export const frameHeight = (chart: Shown, attributes: Figure['attributes'], width: number, locale: Locale): number => {
  const colophon = [...chart.corrections, [chart.asOf, chart.credit].filter(Boolean).join(' ')];
  const parts = [
    'no-heading' in attributes ? 0 : headingHeight(attributes.heading ?? chart.title, width),
    summaryHeight(chart.summary, width),
    chart.spec.height,
    ...[...chart.notes, ...colophon].map((text) => SMALL.before + smallHeight(text, width)),
    toolsHeight(chart, attributes, width, locale),
  ];
  return Math.ceil(parts.reduce((sum, part) => sum + part, 0));
};

const headingHeight = (text: string, width: number): number =>
  anyFont.wrap(text, width * ROOM, HEADING.size, true).length * HEADING.line + HEADING.after;

const summaryHeight = (text: string, width: number): number => {
  const column = Math.min(width, (SUMMARY.widest * textWidth('0', SUMMARY.size)) / ROOM);
  return anyFont.wrap(text, column * ROOM, SUMMARY.size).length * SUMMARY.line + SUMMARY.after;
};

const smallHeight = (text: string, width: number): number =>
  anyFont.wrap(text, width * ROOM, SMALL.size).length * SMALL.line;

/** The toggles in as many rows as they need, and under them the sources, where they are few. */
const toolsHeight = (chart: Shown, attributes: Figure['attributes'], width: number, locale: Locale): number => {
  const { words } = locale;
  const { sources } = chart;
  const hasSources = sources.length > 0 && !('no-sources' in attributes);
  const heading = words.sources(locale.number(sources.length, 'full'));
  const isFolded = sources.length > SHORT_LIST || sources.flatMap(({ quotes }) => quotes).length > SHORT_LIST;
  const toggles = [
    ...('no-table' in attributes ? [] : [words.table.toggle]),
    ...(hasSources && isFolded ? [heading] : []),
    ...('no-menu' in attributes ? [] : [words.menu.label]),
  ];
  const list = hasSources && !isFolded ? TOOLS.line + SMALL.before + listHeight(chart, width, locale) : 0;
  return TOOLS.before + rows(toggles, width) * TOOLS.line + list + openListHeight(chart, attributes, width);
};

/** A list stands open, a page of it. */
const openListHeight = ({ listing, table }: Shown, attributes: Figure['attributes'], width: number): number => {
  if (!listing || 'no-table' in attributes) return 0;
  const shown = 1 + Math.min(listing.perPage, table.rows.length);
  // The toggle is in a row of its own then.
  return TOOLS.line + shown * (LIST.row + (width < LIST.wide ? LIST.more : 0)) + LIST.pages;
};

const rows = (toggles: readonly string[], width: number): number => {
  let count = 0;
  let end = Infinity;
  for (const text of toggles) {
    const room = TOOLS.marker + textWidth(text, TOOLS.size);
    if (end + TOOLS.gap + room > width) [count, end] = [count + 1, room];
    else end += TOOLS.gap + room;
  }
  return count;
};

const listHeight = ({ sources }: Shown, width: number, locale: Locale): number =>
  sources
    .map((source) => {
      const { name, origin, quotes, notes } = sourceWords(source, locale);
      return smallHeight([`${name}${origin}`, ...quotes, ...notes].join(' '), width - INDENT);
    })
    .reduce((sum, height) => sum + height, 0);
