/**
 * Chart → picture as text, in Node or any worker: no document, no canvas.
 */
import type { Chart } from '../specs/chart.ts';
import { compactSvg } from './compact-svg.ts';
import { sceneOf } from './engine.ts';
import { finishText } from './finish.ts';
import { shapeOf } from './shapes.ts';
import { mapAttributes } from './svg-tags.ts';

/**
 * The same picture as `draw` makes in a page: the same groups, with the same children in the same order.
 *
 * Colours stay `var(--pc-…, …literal)` and the font stays that of the page; no `style` attribute, which a strict policy
 * would forbid.
 *
 * @param id What the ids in it end with: one of its own for each SVG of a page.
 * @throws What the engine threw.
 */
export const drawToSvg = async (chart: Chart, id: string): Promise<string> => {
  const scene = sceneOf(await shapeOf(chart));
  try {
    await scene.show(chart.spec);
    return compactSvg(finishText(mapAttributes(await scene.toSVG(), shorter), id));
  } finally {
    scene.finalize();
  }
};

/** Attributes that hold lengths and nothing else that could be one. */
const LENGTHS = /^(?:d|transform|x|y|[xy][12]|width|height)$/;

/** What nobody reads: Vega's English words for its groups, and what readers of XML needed once. */
const IDLE = /^(?:xmlns:xlink|version|role|aria-.*)$/;

const shorter = (name: string, value: string): string | undefined => {
  if (IDLE.test(name)) return undefined;
  return LENGTHS.test(name) ? value.replace(/-?\d*\.?\d+e-?\d+|-?\d*\.\d{3,}/g, hundredths) : value;
};

/** A hundredth of a pixel is finer than any screen. Never "-0". */
const hundredths = (n: string): string => `${Math.round(Number(n) * 100) / 100 + 0}`;
