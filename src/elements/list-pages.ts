/**
 * Which page of a list a reader has turned to. Other rows begin at the first page; the same in another width or language do not.
 */
import type { ListPage } from '../render/proof-template.ts';
import type { Shown } from '../specs/chart.ts';

export class ListPages {
  readonly #render: () => void;
  #page = 0;
  #asked = '';

  /** @param render Renders the figure at once. */
  constructor(render: () => void) {
    this.#render = render;
  }

  /** Undefined of a figure that has no list. */
  of({ listing, table }: Shown): ListPage | undefined {
    if (!listing) return undefined;
    const { search, filters, perPage } = listing;
    const asked = JSON.stringify([search.value, filters.map(({ value }) => value), table.order, table.rows.length]);
    if (asked !== this.#asked) this.#page = 0;
    this.#asked = asked;
    return { from: this.#page * perPage, size: perPage, turn: this.#turn };
  }

  readonly #turn = (by: 1 | -1): void => {
    this.#page += by;
    this.#render();
  };
}
