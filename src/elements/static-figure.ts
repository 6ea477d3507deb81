/**
 * A figure that came with its page: one picture for each width class, and the words and points that belong to it.
 */
import { shownIn, type StaticData } from '../render/static-data.ts';
import type { Picture } from './draw-host.ts';

export class StaticFigure {
  /** What it was asked by. */
  readonly asked: string;

  readonly #data: StaticData;
  readonly #box: HTMLElement;
  readonly #pictures = new Map<number, Picture>();

  constructor(data: StaticData, box: HTMLElement) {
    this.asked = data.asked;
    this.#data = data;
    this.#box = box;
  }

  /** The picture that the stylesheet shows; where none is shown, as in a hidden tab, the narrowest. */
  get picture(): Picture {
    const svgs = [...this.#box.querySelectorAll('svg')];
    const at = Math.max(
      0,
      svgs.findIndex((svg) => svg.getClientRects().length > 0),
    );
    if (!this.#pictures.has(at)) this.#pictures.set(at, { chart: shownIn(this.#data, at), svg: svgs[at]! });
    return this.#pictures.get(at)!;
  }
}
