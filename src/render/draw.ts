/**
 * Chart → picture in a page.
 */
import type { Chart } from '../specs/chart.ts';
import { sceneOf, type Scene } from './engine.ts';
import { finish } from './finish.ts';
import { shapeOf } from './shapes.ts';

/** A picture on screen and the engine behind it. */
export interface Drawing {
  /** The picture that stands in the container. */
  readonly svg: SVGSVGElement;
  /**
   * Shows another chart in its place. One of the same shape changes the picture that is there; else the old one stays
   * until the new one stands. If that fails, the old one stays for good.
   */
  update(chart: Chart, signal: AbortSignal): Promise<void>;
  /** Releases the engine; the picture stays. */
  finalize(): void;
}

/** What Vega has drawn of a shape. */
interface Picture {
  readonly shape: string;
  readonly scene: Scene;
  readonly svg: SVGSVGElement;
}

/**
 * Draws a chart into a container, which holds nothing but the picture.
 *
 * @throws What the engine threw, or the signal's reason once it is aborted; the container is then as it was before.
 */
export const draw = async (chart: Chart, container: HTMLElement, signal: AbortSignal): Promise<Drawing> => {
  let picture: Picture | undefined;
  let svg: SVGSVGElement | undefined;
  const release = () => {
    picture?.scene.finalize();
    picture = undefined;
  };
  const update = async (next: Chart, abort: AbortSignal) => {
    if (picture?.shape === next.spec.name) {
      abort.throwIfAborted();
      try {
        await picture.scene.show(next.spec);
      } catch (error) {
        release();
        throw error;
      }
    } else {
      const successor = await begin(next);
      if (abort.aborted) successor.scene.finalize();
      abort.throwIfAborted();
      release();
      picture = successor;
      container.replaceChildren(successor.svg);
    }
    svg = picture.svg;
    finish(svg);
    abort.throwIfAborted();
  };
  await update(chart, signal);
  return {
    get svg() {
      return svg!;
    },
    update,
    finalize: release,
  };
};

/** Vega draws into an element of its own, so that a picture on screen is never half drawn. */
const begin = async (chart: Chart): Promise<Picture> => {
  const stage = document.createElement('div');
  const scene = sceneOf(await shapeOf(chart), stage);
  try {
    await scene.show(chart.spec);
    const svg = stage.querySelector('svg');
    if (!svg) throw new Error('the engine drew no picture');
    // Around it is one named image, and the table has its words: nothing is read twice.
    svg.setAttribute('aria-hidden', 'true');
    return { shape: chart.spec.name, scene, svg };
  } catch (error) {
    scene.finalize();
    throw error;
  }
};
