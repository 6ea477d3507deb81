/**
 * The items of a tree: its nodes as keyboard and screen reader meet them, laid over whatever SVG is on screen.
 *
 * Tab enters the tree once and leaves it once; the item that has the focus is the one that Tab comes back to.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { boxIn, frameIn } from '../render/marks.ts';
import type { Point } from '../specs/chart.ts';
import type { Picture } from './draw-host.ts';
import type { PointingHost } from './pointing.ts';

/** An item reaches this far around its node, so that a finger finds a line of small type: 24 px high at least. */
export const REACH = 4;

export class TreeItems {
  /** Nodes in reading order. */
  points: readonly Point[] = [];

  readonly #host: PointingHost;
  /** The item that Tab comes to: its position, its key, and the keys of what it belongs to. */
  #active: { readonly at: number; readonly keys: readonly string[] } = { at: 0, keys: [] };
  /** Whether an item had the focus before the picture was redrawn. */
  #hadFocus = false;

  constructor(host: PointingHost) {
    this.#host = host;
  }

  /** Takes the nodes of another picture. */
  take(points: readonly Point[]): void {
    this.#hadFocus = this.nodes.includes(this.#host.shadowRoot?.activeElement as HTMLElement);
    this.points = points;
  }

  indexOf(key: string | undefined): number {
    return this.points.findIndex(({ tree }) => tree?.key === key);
  }

  /**
   * Position of the item that Tab comes to, in whatever picture is on screen: the same node; where a list was unfolded, the
   * first that was folded away; else the nearest that the node belonged to.
   */
  get at(): number {
    const { at, keys } = this.#active;
    if (this.points[at]?.tree?.key === keys[0]) return at;
    if (keys[0]?.startsWith('more:') && this.points[at]?.tree?.parent === keys[1]) return at;
    return Math.max(0, ...keys.map((key) => this.indexOf(key)));
  }

  /** The one that Tab comes to is the one that has the focus. */
  activate(point: Point): void {
    this.#active = { at: this.points.indexOf(point), keys: this.#lineOf(point.tree?.key) };
  }

  /** The node whose item an event is about. */
  pointOf(event: Event): Point | undefined {
    const item = (event.target as Element).closest<HTMLElement>('[role=treeitem]');
    return item ? this.points[this.nodes.indexOf(item)] : undefined;
  }

  templates(isChosen: (point: Point) => boolean): readonly TemplateResult[] {
    // Until one had the focus, Tab comes to the one that is chosen, here or in another figure.
    const tabbed = this.#active.keys[0] ? this.at : Math.max(0, this.points.findIndex(isChosen));
    return this.points.map((point, i) => itemTemplate(point, i === tabbed, isChosen(point)));
  }

  /** Puts each item over its node. */
  place(picture: Picture, stage: HTMLElement): void {
    const frame = frameIn(picture, stage);
    const items = this.nodes;
    this.points.forEach(({ tree }, i) => {
      const item = items[i];
      if (!tree || !item) return;
      const { x, y, width, height } = boxIn(tree.box, frame);
      Object.assign(item.style, {
        left: `${x - REACH}px`,
        top: `${y - REACH}px`,
        width: `${width + 2 * REACH}px`,
        height: `${height + 2 * REACH}px`,
      });
    });
    // The items of the old picture serve the new one, so the focus may be on another node by now, or on none.
    if (this.#hadFocus) items[this.at]?.focus({ preventScroll: true });
    this.#hadFocus = false;
  }

  /** In the same order as the points. */
  get nodes(): readonly HTMLElement[] {
    return [...(this.#host.stage?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])];
  }

  /** The key of a node and of all it belongs to, outwards. */
  #lineOf(key: string | undefined): readonly string[] {
    return key === undefined ? [] : [key, ...this.#lineOf(this.points[this.indexOf(key)]?.tree?.parent)];
  }
}

const itemTemplate = (point: Point, isTabbed: boolean, isChosen: boolean): TemplateResult => {
  const { level, position, count, isOpen } = point.tree!;
  return html`<div
    role="treeitem"
    tabindex=${isTabbed ? 0 : -1}
    aria-label=${point.label}
    aria-level=${level}
    aria-posinset=${position}
    aria-setsize=${count}
    aria-expanded=${isOpen ?? nothing}
    aria-selected=${isChosen || nothing}
  ></div>`;
};
