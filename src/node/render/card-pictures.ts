/**
 * The picture for a card: drawn as large as the room it has allows. A picture that would be too small to read there is
 * drawn another way: statistics beside each other, a tree with nothing but its first level.
 */
import { drawToSvg } from '../../render/draw-to-svg.ts';
import { picturePart } from '../../render/frame.ts';
import type { Chart } from '../../specs/chart.ts';
import { MIN_WIDTH } from '../../specs/width.ts';
import { chartInFile } from './file-look.ts';
import { chartOf, type PictureRequest } from './picture-request.ts';

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Pictures beside each other, and how many times as large as on a page. */
export interface Fitted {
  readonly charts: readonly Chart[];
  readonly scale: number;
  /** Of the highest of them, scaled. */
  readonly height: number;
}

/** The smallest texts of a picture have 12 px; a card is often seen at half its size. */
export const READABLE = 1.5;
/** Larger ones would shout the heading down. */
const LARGEST = 2.2;
/** To so many pixels of its width. */
const STEP = 12;
const GAP = 48;

/** @returns The first way of drawing that can be read, or else the one that is largest. */
export const fitted = async (request: PictureRequest, room: Room): Promise<Fitted> => {
  let best: Fitted | undefined;
  for (const options of await waysOf(request)) {
    const one = await largest(request, options, room);
    if (!best || one.scale > best.scale) best = one;
    if (best.scale >= READABLE) break;
  }
  return best!;
};

type Options = PictureRequest['options'];

/** Each a list of pictures that stand beside each other. */
const waysOf = async (request: PictureRequest): Promise<readonly (readonly Options[])[]> => {
  const { tag, options } = request;
  const asAsked = [options];
  const chart = await chartOf(request);
  if (tag === 'plan-tree' && options.open === undefined)
    return [asAsked, [{ ...options, open: chart.open?.[0] ?? '' }]];
  if (tag !== 'fiveg-stats-chart') return [asAsked];
  const ids = chart.table.columns.map(({ id }) => id);
  return ids.length > 1 ? [asAsked, ids.map((id) => ({ ...options, statistics: id }))] : [asAsked];
};

/**
 * A wider picture is lower once it is scaled to the same width: the narrowest that is low enough is the largest. Where not
 * even the widest is, that is shrunk to the height.
 */
const largest = async (request: PictureRequest, options: readonly Options[], room: Room): Promise<Fitted> => {
  const column = (room.width - GAP * (options.length - 1)) / options.length;
  const at = async (width: number): Promise<Fitted> => {
    const charts = await Promise.all(options.map((own) => chartInFile({ ...request, options: own, width })));
    const highest = Math.max(...charts.map(({ spec }) => spec.height));
    const scale = Math.min(column / width, room.height / highest);
    return { charts, scale, height: highest * scale };
  };
  let [low, high] = [Math.max(MIN_WIDTH, Math.ceil(column / LARGEST)), Math.ceil(2 * column)];
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

/** The pictures as they stand on a sheet, in the order in which the language reads. */
export const placedPictures = async (
  { charts, scale }: Fitted,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Promise<readonly string[]> => {
  const isRtl = charts[0]?.direction === 'rtl';
  let left = x;
  const parts: string[] = [];
  for (const [i, chart] of charts.entries()) {
    const own = chart.spec.width * scale;
    const at = isRtl ? 2 * x + width - left - own : left;
    parts.push(
      picturePart(
        await drawToSvg(chart, `card-${i}`),
        `translate(${rounded(at)},${rounded(y)}) scale(${rounded(scale)})`,
      ),
    );
    left += own + GAP;
  }
  return parts;
};

const rounded = (n: number): number => Math.round(n * 1000) / 1000;
