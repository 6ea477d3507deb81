/**
 * The picture for a card: drawn as large as the room it has allows. A picture that would be too small to read there is
 * drawn another way: statistics beside each other, a tree with nothing but its first level, in columns.
 */
import { drawToSvg } from '../../render/draw-to-svg.ts';
import { picturePart } from '../../render/frame.ts';
import { attributesText } from '../../render/svg-node.ts';
import { MIN_WIDTH, NARROW } from '../../specs/width.ts';
import { cut, whole, type Piece } from './card-pieces.ts';
import { chartInFile } from './file-look.ts';
import { chartOf, type PictureRequest } from './picture-request.ts';

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Pieces beside each other, and how many times as large as on a page. */
export interface Fitted {
  readonly pieces: readonly Piece[];
  readonly scale: number;
  /** Of the highest of them, scaled. */
  readonly height: number;
}

/** The smallest texts of a picture have 12 px; a card is often seen at half its size. */
export const READABLE = 1.35;
/** Larger ones would shout the heading down. */
const LARGEST = 2.2;
/** To so many pixels of its width. */
const STEP = 12;
const GAP = 48;

type Options = PictureRequest['options'];

/** A way to draw a figure: pictures beside each other, or columns of one. */
interface Way {
  readonly pictures: readonly Options[];
  readonly columns: number;
  /** No picture is wider: an outline would become a tree. */
  readonly widest: number;
}

/** @returns The first way of drawing that can be read, or else the one that is largest. */
export const fitted = async (request: PictureRequest, room: Room): Promise<Fitted> => {
  let best: Fitted | undefined;
  for (const way of await waysOf(request)) {
    const one = await largest(request, way, room);
    if (!best || one.scale > best.scale) best = one;
    if (best.scale >= READABLE) break;
  }
  return best!;
};

const waysOf = async (request: PictureRequest): Promise<readonly Way[]> => {
  const { tag, options } = request;
  const beside = (...pictures: readonly Options[]): Way => ({ pictures, columns: pictures.length, widest: Infinity });
  const asAsked = beside(options);
  const chart = await chartOf(request);
  if (tag === 'plan-tree') {
    const closed = options.open === undefined ? { ...options, open: chart.open?.[0] ?? '' } : options;
    const outline = (columns: number): Way => ({ pictures: [closed], columns, widest: NARROW - 1 });
    return [asAsked, outline(2), outline(3)];
  }
  if (tag !== 'fiveg-stats-chart') return [asAsked];
  const ids = chart.table.columns.map(({ id }) => id);
  return ids.length > 1 ? [asAsked, beside(...ids.map((id) => ({ ...options, statistics: id })))] : [asAsked];
};

/**
 * A wider picture is lower once it is scaled to the same width: the narrowest that is low enough is the largest. Where not
 * even the widest is, that is shrunk to the height.
 */
const largest = async (request: PictureRequest, way: Way, room: Room): Promise<Fitted> => {
  const column = (room.width - GAP * (way.columns - 1)) / way.columns;
  const at = async (width: number): Promise<Fitted> => {
    const charts = await Promise.all(way.pictures.map((options) => chartInFile({ ...request, options, width })));
    const pieces = charts.flatMap((chart) => (way.columns > charts.length ? cut(chart, way.columns) : [whole(chart)]));
    const highest = Math.max(...pieces.map(({ top, bottom }) => bottom - top));
    const scale = Math.min(column / width, room.height / highest);
    return { pieces, scale, height: highest * scale };
  };
  let [low, high] = [Math.max(MIN_WIDTH, Math.ceil(column / LARGEST)), Math.min(way.widest, Math.ceil(2 * column))];
  const first = await at(low);
  if (first.scale >= column / low) return first;
  let best = await at(high);
  while (high - low > STEP) {
    const middle = Math.round((low + high) / 2);
    const one = await at(middle);
    if (one.scale < column / middle) low = middle;
    else [best, high] = [one, middle];
  }
  return best;
};

/** The pieces as they stand on a sheet, in the order in which the language reads. */
export const placedPictures = async (
  { pieces, scale }: Fitted,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Promise<readonly string[]> => {
  let left = x;
  const parts: string[] = [];
  for (const [i, { chart, top, bottom }] of pieces.entries()) {
    const own = chart.spec.width * scale;
    const at = chart.direction === 'rtl' ? 2 * x + width - left - own : left;
    const transform = `translate(${rounded(at)},${rounded(y)}) scale(${rounded(scale)})`;
    // A nested sheet shows nothing beyond its edges.
    const size = { width: chart.spec.width, height: bottom - top };
    const sheet = { ...size, viewBox: `0 ${top} ${size.width} ${size.height}`, overflow: 'hidden' };
    const picture = picturePart(await drawToSvg(chart, `card-${i}`), transform);
    parts.push(
      top === 0 && bottom === chart.spec.height
        ? picture
        : picture
            .replace(/^<g[^>]*>/, (open) => `${open}<svg${attributesText(sheet)}>`)
            .replace(/<\/g>$/, '</svg></g>'),
    );
    left += own + GAP;
  }
  return parts;
};

const rounded = (n: number): number => Math.round(n * 1000) / 1000;
