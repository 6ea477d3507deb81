/**
 * A live figure with the numbers of its page: see `page-numbers.ts`.
 */
import type { Shown } from '../specs/chart.ts';
import { renumbered } from '../specs/renumbered.ts';
import { isNumbering, pageNumbersFor } from './page-numbers.ts';

export class FigureNumbers {
  /** Whether the figure has no numbers yet, or not all. */
  areComing = false;

  readonly #host: Element;
  #of: Shown | undefined;
  #by = '';
  #renumbered: Shown | undefined;

  constructor(host: Element) {
    this.#host = host;
  }

  /** The same object for the same figure and numbers, so that nothing is rendered for nothing. */
  on(chart: Shown): Shown {
    const numbers = pageNumbersFor(this.#host);
    this.areComing = numbers ? chart.sources.some(({ source }) => !numbers.has(source.url)) : isNumbering(this.#host);
    if (!numbers) return chart;
    const by = chart.sources.map(({ source }) => numbers.get(source.url)).join();
    if (this.#of !== chart || this.#by !== by) this.#renumbered = renumbered(chart, numbers);
    [this.#of, this.#by] = [chart, by];
    return this.#renumbered!;
  }
}
