/**
 * A picture that leaves the page takes its proof along: heading above it, notes, date and sources below, on the paper it
 * stands on. Outside there is no stylesheet, so every `var(…)` becomes the colour it has where the file is made.
 *
 * From text to text, so that a page and a command make the same file.
 */
import { directionOfWords, inOrder, isPlain } from '../data/directed-text.ts';
import type { Shown } from '../specs/chart.ts';
import type { Typesetter } from '../specs/typesetter.ts';
import { attributesText, escaped, svgText, type SvgNode } from './svg-node.ts';
import { mapAttributes } from './svg-tags.ts';
import { color, type Token } from './theme.ts';

/** What stands for the stylesheet in a file. */
export interface FileLook {
  /** A colour as a picture names it, `var(…)` → a literal. */
  readonly resolve: (color: string) => string;
  /** Families as CSS lists them. */
  readonly font: string;
  /** Sets the words around the picture. */
  readonly setter: Typesetter;
}

/** An SVG file and its size in CSS pixels. */
export interface PictureFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 16;
const HEADING = { size: 18, line: 24 } as const;
const FOOT = { size: 12, line: 16 } as const;

/** @param svg The picture as text, as `drawToSvg` writes it or a page serialises it. */
export const framed = (svg: string, chart: Shown, look: FileLook): PictureFile => {
  const { width, height } = chart.spec;
  const { balance, wrap } = look.setter;
  const heading = balance(chart.title, width, HEADING.size, true);
  const foot = [...chart.notes, ...chart.corrections, proofOf(chart)].flatMap((line) => wrap(line, width, FOOT.size));
  const top = MARGIN + heading.length * HEADING.line + MARGIN / 2;
  const size = { width: width + 2 * MARGIN, height: top + height + MARGIN / 2 + foot.length * FOOT.line + MARGIN };
  const lines = linesIn(chart, MARGIN, size.width);
  const body = [
    ...lines(heading, { ...HEADING, y: MARGIN + HEADING.size, token: 'ink', isBold: true }).map(svgText),
    picturePart(svg, `translate(${MARGIN},${top})`),
    ...lines(foot, { ...FOOT, y: top + height + MARGIN / 2 + FOOT.size, token: 'muted' }).map(svgText),
  ];
  return onPaper(body, size, look);
};

/** What the picture rests on, in one line: its date, whose work the plan is, the publishers. */
export const proofOf = ({ asOf, credit, sourceLine }: Shown): string =>
  [asOf, credit, sourceLine].filter(Boolean).join(' ');

interface LineStyle {
  readonly size: number;
  readonly line: number;
  /** Baseline of the first. */
  readonly y: number;
  readonly token: Token;
  readonly isBold?: boolean;
}

/** @returns What places lines at the side of a sheet where the language begins to read. */
export const linesIn =
  ({ direction, language }: Pick<Shown, 'direction' | 'language'>, margin: number, width: number) =>
  (texts: readonly string[], { size, line, y, token, isBold = false }: LineStyle): readonly SvgNode[] =>
    texts.map((text, i) => ({
      name: 'text',
      attributes: {
        x: direction === 'rtl' ? width - margin : margin,
        y: y + i * line,
        'text-anchor': direction === 'rtl' ? 'end' : 'start',
        'font-size': `${size}px`,
        ...(isBold && { 'font-weight': 'bold' }),
        'font-family': 'inherit',
        fill: color(token),
      },
      content: direction === 'ltr' && isPlain(text) ? text : inOrder(text, directionOfWords(language)),
    }));

/** What stands in a picture, moved and scaled to its place on a sheet. */
export const picturePart = (svg: string, transform: string): string =>
  `<g${attributesText({ transform })}>${/^[^]*?<svg[^<>]*>([^]*)<\/svg>\s*$/.exec(svg)?.[1] ?? ''}</g>`;

/** The sheet that all of it stands on. */
export const onPaper = (
  body: readonly string[],
  { width, height }: { readonly width: number; readonly height: number },
  { resolve, font }: FileLook,
): PictureFile => {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  const paper = svgText({ name: 'rect', attributes: { width, height, fill: color('paper') } });
  const svg = mapAttributes(`<svg${attributesText(attributes)}>${paper}${body.join('')}</svg>`, (name, value) => {
    if (name === 'font-family') return escaped(font);
    return value.includes('var(') ? escaped(resolve(value)) : value;
  });
  return { svg, width, height };
};
