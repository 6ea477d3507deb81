/**
 * Chart → picture in a page.
 */
import type { Chart } from '../specs/chart.ts';
import { compileSpec } from './compile.ts';
import { runView } from './engine.ts';
import { finish } from './finish.ts';

/** A picture on screen and the engine behind it. */
export interface Drawing {
  /** The picture that stands in the container. */
  readonly svg: SVGSVGElement;
  /** Draws another chart in its place; the old picture stays until the new one stands, and for good if that fails. */
  update(chart: Chart, signal: AbortSignal): Promise<void>;
  /** Releases the engine; the picture stays. */
  finalize(): void;
}

/**
 * Draws a chart into a container, which holds nothing but the picture.
 *
 * @throws What the compiler or the engine threw, or the signal's reason once it is aborted; the container is then as it
 *   was before.
 */
export const draw = async (chart: Chart, container: HTMLElement, signal: AbortSignal): Promise<Drawing> => {
  let current: Picture | undefined;
  const update = async (next: Chart, abort: AbortSignal) => {
    const successor = await picture(next);
    if (abort.aborted) {
      successor.finalize();
      abort.throwIfAborted();
    }
    current?.finalize();
    current = successor;
    container.replaceChildren(successor.svg);
  };
  await update(chart, signal);
  return {
    get svg() {
      return current!.svg;
    },
    update,
    finalize: () => current?.finalize(),
  };
};

interface Picture {
  readonly svg: SVGSVGElement;
  finalize(): void;
}

let pictures = 0;

const picture = async (chart: Chart): Promise<Picture> => {
  pictures += 1;
  const hatch = `pc-hatch-${pictures}`;
  // Vega draws into an element of its own, so that a picture on screen is never half drawn.
  const stage = document.createElement('div');
  const view = await runView(compileSpec(chart.spec, hatch), stage);
  const svg = stage.querySelector('svg');
  if (!svg) throw new Error('the engine drew no picture');
  finish(svg, hatch);
  return { svg, finalize: () => void view.finalize() };
};
