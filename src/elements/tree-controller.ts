/**
 * Pointing at a tree: its nodes are items of a tree to keyboard and screen reader, laid over whatever SVG is on screen. It
 * needs no engine until a node is opened: where the nodes are is in the chart.
 *
 * Tab enters the tree once and leaves it once; the item that has the focus is the one that Tab comes back to.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Point } from '../specs/chart.ts';
import { toggled } from '../specs/plan-tree-toggle.ts';
import { emit } from './events.ts';
import { GroupSelection } from './group-selection.ts';
import { directionOf } from './language.ts';
import type { Cursor, Pointing, PointingHost, Position } from './pointing.ts';
import { treeMove } from './tree-keys.ts';

export interface TreeHost extends PointingHost {
  /** Ids of open nodes with spaces between them. */
  open: string | undefined;
}

/** An item reaches this far around its node, so that a finger finds a line of small type: 24 px high at least. */
const REACH = 4;

export class TreeController implements Pointing {
  cursor: Cursor | undefined;
  /** Every item says its own words. */
  readonly says = '';

  readonly #host: TreeHost;
  readonly #selection: GroupSelection;
  /** The item that Tab comes to: a step and a target of the plan may share an id. */
  #active = { at: 0, id: '' };
  /** The node that the reader opened or closed, until the picture shows it so. */
  #toggled: { readonly id: string; readonly isOpen: boolean } | undefined;

  constructor(host: TreeHost) {
    this.#host = host;
    this.#selection = new GroupSelection(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#put(undefined);
  }

  /** A redrawn picture has its nodes elsewhere: the cursor stays on its node, if that is still there. */
  hostUpdate(): void {
    const { cursor } = this;
    if (!cursor || this.#points.includes(cursor.point)) return;
    this.cursor = cursorAt(
      this.#points.find(({ id }) => id === cursor.point.id),
      cursor.by,
    );
  }

  get selection(): Position | undefined {
    return this.#points.find((point) => this.#selection.has(point))?.tree?.mark;
  }

  /** To assistive technology the picture is nothing: its nodes are the items over it. */
  pictureTemplate(name: string | undefined): TemplateResult {
    const points = this.#points;
    const tabbed = this.#at;
    return html`<div class="picture" part="chart" aria-hidden="true"></div>
      ${
        name === undefined
          ? nothing
          : html`<div
              class="items"
              role="tree"
              aria-label=${name}
              aria-describedby="help"
              @click=${this.#onClick}
              @keydown=${this.#onKeyDown}
              @focusin=${this.#onFocusIn}
              @focusout=${this.#onFocusOut}
            >
              ${points.map((point, i) => this.#itemTemplate(point, i === tabbed))}
            </div>`
      }`;
  }

  place(): void {
    const items = this.#items;
    this.#points.forEach(({ id, tree }, i) => {
      const item = items[i];
      if (!tree || !item) return;
      const { x, y, width, height } = tree.box;
      item.style.left = `${x - REACH}px`;
      item.style.top = `${y - REACH}px`;
      item.style.width = `${width + 2 * REACH}px`;
      item.style.height = `${height + 2 * REACH}px`;
      // A tree that grows may push the node that was opened out of sight.
      if (id === this.#toggled?.id && tree.isOpen === this.#toggled.isOpen) {
        item.scrollIntoView({ block: 'nearest' });
        this.#toggled = undefined;
      }
    });
  }

  readonly onPointerMove = (event: PointerEvent): void => {
    // The tooltip may be pointed at too: its words can be read and copied.
    if (event.pointerType === 'touch' || (event.target as Element).closest('.tooltip')) return;
    const point = this.#pointOf(event);
    if (point !== this.cursor?.point) this.#put(point, 'pointer');
  };

  readonly onPointerLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && this.cursor?.by === 'pointer') this.#put(undefined);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const point = this.#pointOf(event);
    if (point) this.#activate(point, 'pointer');
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      // With nothing to dismiss, the key is the page's: it may close a dialog around the figure.
      if (!this.cursor) return;
      this.#put(undefined);
    } else {
      const points = this.#points;
      const at = this.#at;
      const move = treeMove(event.key, points, at, directionOf(this.#host));
      const here = points[at];
      if (move === undefined || !here) return;
      if (typeof move === 'number') this.#items[move]?.focus();
      else if (move === 'toggle') this.#toggle(here);
      else this.#activate(here, 'key');
    }
    event.preventDefault();
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    const point = this.#pointOf(event);
    if (point) this.#active = { at: this.#points.indexOf(point), id: point.id };
    // A tap gives the focus too, and then speaks by what it does.
    if ((event.target as Element).matches(':focus-visible')) this.#put(point, 'key');
    else this.#host.requestUpdate();
  };

  readonly #onFocusOut = (): void => {
    if (this.cursor?.by === 'key') this.#put(undefined);
  };

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#put(undefined);
  };

  get #points(): readonly Point[] {
    return this.#host.picture?.chart.points ?? [];
  }

  get #items(): readonly HTMLElement[] {
    return [...(this.#host.stage?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])];
  }

  /** Position of the item that Tab comes to, in whatever picture is on screen. */
  get #at(): number {
    const { at, id } = this.#active;
    if (this.#points[at]?.id === id) return at;
    return Math.max(
      0,
      this.#points.findIndex((point) => point.id === id),
    );
  }

  #pointOf(event: Event): Point | undefined {
    const item = (event.target as Element).closest<HTMLElement>('[role=treeitem]');
    return item ? this.#points[this.#items.indexOf(item)] : undefined;
  }

  #activate(point: Point, by: Cursor['by']): void {
    if (point.tree?.isOpen !== undefined) return this.#toggle(point);
    this.#put(point, by);
    this.#selection.select(point.id);
  }

  #toggle({ id, tree }: Point): void {
    this.#put(undefined);
    const parents = new Map(this.#points.map((point) => [point.id, point.tree?.parent]));
    const open = toggled(this.#host.picture?.chart.open ?? [], id, parents);
    const isOpen = !tree?.isOpen;
    this.#toggled = { id, isOpen };
    this.#host.open = open.join(' ');
    emit(this.#host, 'chart-open', { id, isOpen, open });
  }

  #put(point: Point | undefined, by: Cursor['by'] = 'pointer'): void {
    this.cursor = cursorAt(point, by);
    // The one key listened for outside the figure, and only while a tooltip that hover opened is there to be dismissed.
    if (this.cursor?.by === 'pointer') document.addEventListener('keydown', this.#onEscape);
    else document.removeEventListener('keydown', this.#onEscape);
    this.#host.requestUpdate();
  }

  #itemTemplate(point: Point, isTabbed: boolean): TemplateResult {
    const { level, position, count, isOpen } = point.tree!;
    return html`<div
      role="treeitem"
      tabindex=${isTabbed ? 0 : -1}
      aria-label=${point.label}
      aria-level=${level}
      aria-posinset=${position}
      aria-setsize=${count}
      aria-expanded=${isOpen === undefined ? nothing : `${isOpen}`}
      aria-selected=${this.#selection.has(point) ? 'true' : nothing}
    ></div>`;
  }
}

const cursorAt = (point: Point | undefined, by: Cursor['by']): Cursor | undefined => {
  const box = point?.tree?.box;
  return point && box && { point, by, x: box.x + box.width / 2, y: box.y - REACH, foot: box.y + box.height + REACH };
};
