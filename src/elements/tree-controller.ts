/**
 * Pointing at a tree: its nodes are items of a tree to keyboard and screen reader, laid over whatever SVG is on screen. It
 * needs no engine until a node is opened: where the nodes are is in the chart.
 *
 * Tab enters the tree once and leaves it once; the item that has the focus is the one that Tab comes back to.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { boxIn, frameIn } from '../render/marks.ts';
import type { Point } from '../specs/chart.ts';
import type { Picture } from './draw-controller.ts';
import { emit } from './events.ts';
import { GroupSelection } from './group-selection.ts';
import { directionOf } from './language.ts';
import type { Cursor, Pointing, PointingHost, Position } from './pointing.ts';
import { treeMove } from './tree-keys.ts';
import type { Stage } from './stage.ts';
import { toggled } from './tree-open.ts';

export interface TreeHost extends PointingHost {
  /** Ids of the nodes that the reader has left open, or undefined as long as the page's word counts. */
  opened: readonly string[] | undefined;
}

/** An item reaches this far around its node, so that a finger finds a line of small type: 24 px high at least. */
const REACH = 4;
/** A pointer that rests so long on a node asks for its proof; one that passes does not. */
const REST = 250;

export class TreeController implements Pointing {
  /** Every item says its own words. */
  readonly says = '';

  readonly #host: TreeHost;
  readonly #selection: GroupSelection;
  /** The item that Tab comes to: its position, its key, and the keys of what it belongs to. */
  #active: { readonly at: number; readonly keys: readonly string[] } = { at: 0, keys: [] };
  /** Whether an item had the focus before the picture was redrawn. */
  #hadFocus = false;
  /** How far the page was scrolled when a node was opened or closed, until the picture shows it. */
  #scroll: number | undefined;
  #points: readonly Point[] = [];
  #pointed: Pick<Cursor, 'point' | 'by'> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: TreeHost) {
    this.#host = host;
    this.#selection = new GroupSelection(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#put(undefined);
  }

  hostUpdate(): void {
    const { points = [] } = this.#host.picture?.chart ?? {};
    if (points === this.#points) return;
    this.#hadFocus = this.#items.includes(this.#host.shadowRoot?.activeElement as HTMLElement);
    this.#points = points;
    // A redrawn picture has its nodes elsewhere: the cursor stays on its node, if that is still there.
    const old = this.#pointed;
    const point = old && points[this.#indexOf(old.point.tree?.key)];
    this.#pointed = point && { point, by: old.by };
  }

  get cursor(): Cursor | undefined {
    const { picture, stage } = this.#host;
    const { point, by } = this.#pointed ?? {};
    if (!point?.tree || !by || !picture || !stage) return undefined;
    const { x, y, width, height } = boxIn(point.tree.box, frameIn(picture, stage));
    return { point, by, x: x + width / 2, y: y - REACH, foot: y + height + REACH };
  }

  get selection(): Position | undefined {
    const { picture, stage } = this.#host;
    const mark = this.#points.find((point) => this.#selection.has(point))?.tree?.mark;
    return mark && picture && stage ? boxIn({ ...mark, width: 0, height: 0 }, frameIn(picture, stage)) : undefined;
  }

  listen({ box }: Stage): void {
    box.addEventListener('pointermove', this.#onPointerMove);
    box.addEventListener('pointerleave', this.#onPointerLeave);
  }

  overTemplate(picture: Picture | undefined): TemplateResult | typeof nothing {
    const tabbed = this.#at;
    return picture
      ? html`<div
          class="items"
          role="tree"
          aria-label=${picture.chart.summary}
          aria-describedby="help"
          @click=${this.#onClick}
          @keydown=${this.#onKeyDown}
          @focusin=${this.#onFocusIn}
          @focusout=${this.#onFocusOut}
        >
          ${this.#points.map((point, i) => this.#itemTemplate(point, i === tabbed))}
        </div>`
      : nothing;
  }

  /** To assistive technology the picture is nothing: its nodes are the items over it. */
  place(picture: Picture | undefined, box: HTMLElement): void {
    for (const name of ['role', 'aria-label']) box.removeAttribute(name);
    box.ariaHidden = 'true';
    const { stage } = this.#host;
    if (!picture || !stage) return;
    const frame = frameIn(picture, stage);
    const items = this.#items;
    this.#points.forEach(({ tree }, i) => {
      const item = items[i];
      if (!tree || !item) return;
      const { x, y, width, height } = boxIn(tree.box, frame);
      item.style.left = `${x - REACH}px`;
      item.style.top = `${y - REACH}px`;
      item.style.width = `${width + 2 * REACH}px`;
      item.style.height = `${height + 2 * REACH}px`;
    });
    // The items of the old picture serve the new one, so the focus may be on another node by now, or on none.
    if (this.#hadFocus) items[this.#at]?.focus({ preventScroll: true });
    this.#hadFocus = false;
    const { opened } = this.#host;
    if (this.#scroll === undefined || opened?.join() !== picture.chart.open?.join()) return;
    // A tree that grows may push the node that was opened out of sight; a reader who has scrolled on is left alone.
    if (window.scrollY === this.#scroll) items[this.#at]?.scrollIntoView({ block: 'nearest' });
    this.#scroll = undefined;
  }

  readonly #onPointerMove = (event: PointerEvent): void => {
    // The tooltip may be pointed at too: its words can be read and copied.
    if (event.pointerType === 'touch' || (event.target as Element).closest('.tooltip')) return;
    const point = this.#pointOf(event);
    if (point === this.cursor?.point) return;
    if (this.cursor?.by === 'pointer') this.#put(undefined);
    clearTimeout(this.#rest);
    if (point) this.#rest = setTimeout(() => this.#put(point, 'pointer'), REST);
  };

  readonly #onPointerLeave = (event: PointerEvent): void => {
    clearTimeout(this.#rest);
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
      const at = this.#at;
      const move = treeMove(event.key, this.#points, at, directionOf(this.#host));
      const here = this.#points[at];
      if (move === undefined || !here) return;
      if (typeof move === 'number') this.#items[move]?.focus();
      else if (move === 'toggle') this.#toggle(here);
      else this.#activate(here, 'key');
    }
    event.preventDefault();
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    const point = this.#pointOf(event);
    if (point?.tree) this.#active = { at: this.#points.indexOf(point), keys: this.#lineOf(point.tree.key) };
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

  /** A tap beside it dismisses what a tap has shown. */
  readonly #onPointerDown = (event: PointerEvent): void => {
    if (!this.#host.stage || !event.composedPath().includes(this.#host.stage)) this.#put(undefined);
  };

  get #items(): readonly HTMLElement[] {
    return [...(this.#host.stage?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])];
  }

  #indexOf(key: string | undefined): number {
    return this.#points.findIndex(({ tree }) => tree?.key === key);
  }

  /** The key of a node and of all it belongs to, outwards. */
  #lineOf(key: string | undefined): readonly string[] {
    return key === undefined ? [] : [key, ...this.#lineOf(this.#points[this.#indexOf(key)]?.tree?.parent)];
  }

  /**
   * Position of the item that Tab comes to, in whatever picture is on screen: the same node; where a list was unfolded, the
   * first that was folded away; else the nearest that the node belonged to.
   */
  get #at(): number {
    const { at, keys } = this.#active;
    if (this.#points[at]?.tree?.key === keys[0]) return at;
    if (keys[0]?.startsWith('more:') && this.#points[at]?.tree?.parent === keys[1]) return at;
    return Math.max(0, ...keys.map((key) => this.#indexOf(key)));
  }

  #pointOf(event: Event): Point | undefined {
    const item = (event.target as Element).closest<HTMLElement>('[role=treeitem]');
    return item ? this.#points[this.#items.indexOf(item)] : undefined;
  }

  #activate(point: Point, by: Cursor['by']): void {
    if (point.tree?.isOpen !== undefined) return this.#toggle(point);
    const isChosen = this.#selection.selected === point.id;
    this.#put(isChosen ? undefined : point, by);
    this.#selection.select(point.id);
  }

  /** Begins from what the reader has asked for already, which the picture may not show yet. */
  #toggle(point: Point): void {
    this.#put(undefined);
    const open = toggled(this.#host.opened ?? this.#host.picture?.chart.open ?? [], point, this.#points);
    this.#scroll = window.scrollY;
    this.#host.opened = open;
    this.#host.requestUpdate();
    emit(this.#host, 'chart-open', { id: point.id, isOpen: open.includes(point.id), open });
  }

  #put(point: Point | undefined, by: Cursor['by'] = 'pointer'): void {
    clearTimeout(this.#rest);
    this.#pointed = point?.tree && { point, by };
    // What is listened for outside the figure, and only while a tooltip that hover or tap opened is there to be dismissed.
    const change = this.cursor?.by === 'pointer' ? 'addEventListener' : 'removeEventListener';
    document[change]('keydown', this.#onEscape as EventListener);
    document[change]('pointerdown', this.#onPointerDown as EventListener);
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
