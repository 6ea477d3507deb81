/**
 * What keys and presses do to a tree, once a reader uses them: where a key leads, and opening and closing nodes.
 */
import type { Point } from '../specs/chart.ts';
import { emit } from './events.ts';
import { showHelp } from './help.ts';
import { directionOf } from './language.ts';
import type { TreeHost } from './tree-controller.ts';
import type { TreeItems } from './tree-items.ts';
import { treeMove } from './tree-keys.ts';
import { closedBeside, toggled } from './tree-open.ts';
import { TypeAhead } from './type-ahead.ts';

export class TreeActs {
  readonly #host: TreeHost;
  readonly #items: TreeItems;
  readonly #typing = new TypeAhead();

  constructor(host: TreeHost, items: TreeItems) {
    this.#host = host;
    this.#items = items;
    showHelp(host);
  }

  /** @param activate What a press on the node that has the focus does. */
  press({ key, timeStamp }: KeyboardEvent, activate: (point: Point) => void): Promise<void> | void {
    const { at, points, nodes } = this.#items;
    // Whoever has gone on while this code was on its way is not called back.
    if (!nodes[at]?.matches(':focus')) return;
    const here = points[at]!;
    const isWord = key === ' ' && this.#typing.isTyping(timeStamp);
    const move = isWord ? undefined : treeMove(key, points, at, directionOf(this.#host));
    if (move === 'toggle') return this.toggle(here);
    if (move === 'activate') return activate(here);
    if (move === 'expand') {
      const closed = closedBeside(here, points);
      return this.#open([...this.#asked, ...closed.map(({ id }) => id)], closed);
    }
    const labels = points.map(({ label }) => label);
    nodes[move ?? this.#typing.next(key, timeStamp, labels, at) ?? at]?.focus();
  }

  toggle(point: Point): Promise<void> {
    return this.#open(toggled(this.#asked, point, this.#items.points), [point]);
  }

  /** What the reader has asked for already, which the picture may not show yet. */
  get #asked(): readonly string[] {
    return this.#host.opened ?? this.#host.picture?.chart.open ?? [];
  }

  /** @param changed The nodes that were opened or closed. */
  async #open(open: readonly string[], changed: readonly Point[]): Promise<void> {
    const host = this.#host;
    const items = this.#items;
    const scroll = window.scrollY;
    host.opened = open;
    host.requestUpdate();
    for (const { id } of changed) emit(host, 'chart-open', { id, isOpen: open.includes(id), open });
    // Done means drawn.
    await host.updateComplete;
    if (host.opened !== open || host.picture?.chart.open?.join() !== open.join()) return;
    // A tree that grows may push the node that was opened out of sight; a reader who has scrolled on is left alone.
    if (window.scrollY === scroll) items.nodes[items.at]?.scrollIntoView({ block: 'nearest' });
  }
}
