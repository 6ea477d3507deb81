/**
 * What is drawn of `target-board`, mirrored where the text runs from right to left, and what a reader can point at: each
 * target, by the shape that says whether it was reached.
 */
import type { Locale } from '../data/locale.ts';
import type { Point, Spec } from './chart.ts';
import { hatchLayer, placed, pointLayer, ruleLayer, specOf, textLayer, type Drawn } from './layers.ts';
import { statusLayer } from './status-layer.ts';
import { TONES, type Tone } from './status-shapes.ts';
import { asRects, mirrored } from './target-bars.ts';
import { AREA_STYLES, RULE_STYLES, TEXT_STYLES, type Block } from './target-board-block.ts';
import type { BoardLayout } from './target-board-layout.ts';

export interface BoardPicture {
  readonly spec: Spec;
  /** Of each row that is drawn. */
  readonly touches: readonly Pick<Point, 'layer' | 'row' | 'band' | 'span'>[];
  readonly hasRegion: boolean;
  readonly isHatched: boolean;
}

/** Area of the diamond at the end of a figure that is not final, in square pixels. */
const DIAMOND = 64;

export const boardPicture = ({ head, rows, height }: BoardLayout, width: number, locale: Locale): BoardPicture => {
  const blocks: readonly Block[] = [head, ...rows.flatMap(({ attainment, body }) => [attainment, ...body])];
  const at = placed(locale, width);
  const rule = mirrored(locale, width);
  const rules = [
    ...blocks.flatMap((one) => one.rules),
    ...rows.map(({ band: [top] }) => ({ x: 0, y: top, x2: width, y2: top, style: 'grid-rule' as const })),
  ];
  const ruled = (style: string) => rules.filter((row) => row.style === style).map(rule);
  const marked = (marks: Block['shapes'], tone: Tone) =>
    marks.filter(({ shape }) => shape.tone === tone).map((mark) => ({ ...mark, x: at.x(mark.x) }));
  const attained = rows.flatMap(({ attainment }) => attainment.shapes);
  const stated = rows.flatMap(({ body }) => body.flatMap(({ shapes }) => shapes));
  const soft = blocks.flatMap((one) => one.soft).map(({ x, y }) => ({ x: at.x(x), y, size: DIAMOND }));
  const drawn: readonly Drawn[] = [
    ...AREA_STYLES.map((style) => areaLayer(style, ruled(style))),
    ...RULE_STYLES.map((style) => ruleLayer(style, ruled(style))),
    pointLayer('soft-ends', 'point-soft', soft),
    ...TONES.map((tone) => statusLayer(`status-${tone}`, tone, marked(stated, tone))),
    ...TONES.map((tone) => statusLayer(pointsOf(tone), tone, marked(attained, tone))),
    ...TEXT_STYLES.map((style) =>
      textLayer(style, blocks.flatMap((one) => one.texts.filter((row) => row.style === style)).map(at.text)),
    ),
  ];
  return {
    spec: specOf('target-board', { width, height }, drawn),
    hasRegion: ruled('permitted').length > 0,
    isHatched: ruled('not-known-area').length > 0,
    touches: rows.map(({ attainment, band }, i) => {
      const { tone } = attainment.shapes[0]!.shape;
      const row = attained.slice(0, i).filter(({ shape }) => shape.tone === tone).length;
      return { layer: pointsOf(tone), row, band, span: [0, width] };
    }),
  };
};

const pointsOf = (tone: Tone): string => `points_${tone}`;

/** Mirrored corners may be the wrong way round for an area: it begins at the left. */
const areaLayer = (style: string, rows: Parameters<typeof ruleLayer>[1]): Drawn =>
  style === 'not-known-area'
    ? hatchLayer(rows.map(({ x, y, x2, y2 }) => ({ x: Math.min(x, x2), y, width: Math.abs(x2 - x), height: y2 - y })))
    : asRects(ruleLayer(style, rows), style);
