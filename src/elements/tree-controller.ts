/**
 * Pointing at a tree: what pointer and keys do to its items. It needs no engine until a node is opened: where the nodes are
 * is in the chart.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { imported } from '../data/imported.ts';
import { boxIn, frameIn } from '../render/marks.ts';
import type { Point } from '../specs/chart.ts';
import type { Picture } from './draw-host.ts';
import { GroupSelection } from './group-selection.ts';
import { onDemand } from './on-demand.ts';
import type { Cursor, Pointing, PointingHost, Position } from './pointing.ts';
import type { Stage } from './stage.ts';
import { REACH, TreeItems } from './tree-items.ts';

export interface TreeHost extends PointingHost {
  /** Ids of the nodes that the reader has left open, or undefined as long as the page's word counts. */
  opened: readonly string[] | undefined;
}

/** A pointer that rests so long on a node asks for its proof; one that passes does not. */
const REST = 250;

/** Keys that a tree answers: those that move, those that choose, and letters. */
const KEYS = /^(?:Arrow|Home|End|Enter|.$)/u;

export class TreeController implements Pointing {
  /** Every item says its own words. */
  readonly says = '';

  readonly #host: TreeHost;
  readonly #selection: GroupSelection;
  readonly #items: TreeItems;
  /** What keys and presses do arrives with the first focus: a picture that nobody touches needs none of it. */
  readonly #act = onDemand(
    async () => new (await imported(() => import('./tree-acts.ts'), 'TreeActs')).TreeActs(this.#host, this.#items),
    (error) => this.#host.report(error),
  );
  #pointed: Pick<Cursor, 'point' | 'by'> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: TreeHost) {
    this.#host = host;
    this.#selection = new GroupSelection(host);
    this.#items = new TreeItems(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#put(undefined);
  }

  hostUpdate(): void {
    const { points = [] } = this.#host.picture?.chart ?? {};
    if (points === this.#items.points) return;
    this.#items.take(points);
    // A redrawn picture has its nodes elsewhere: the cursor stays on its node, if that is still there.
    const old = this.#pointed;
    const point = old && points[this.#items.indexOf(old.point.tree?.key)];
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
    const mark = this.#items.points.find((point) => this.#selection.has(point))?.tree?.mark;
    return mark && picture && stage ? boxIn({ ...mark, width: 0, height: 0 }, frameIn(picture, stage)) : undefined;
  }

  listen({ box }: Stage): void {
    box.addEventListener('pointermove', this.#onPointerMove);
    // There it is over no item.
    box.addEventListener('pointerleave', this.#onPointerMove);
  }

  overTemplate(picture: Picture | undefined): TemplateResult | typeof nothing {
    return picture
      ? html`<div
          class="items"
          role="tree"
          aria-labelledby="heading"
          aria-describedby="help"
          @click=${this.#onClick}
          @keydown=${this.#onKeyDown}
          @focusin=${this.#onFocusIn}
          @focusout=${this.#onFocusOut}
        >
          ${this.#items.templates((point) => this.#selection.has(point))}
        </div>`
      : nothing;
  }

  /** To assistive technology the picture is nothing: its nodes are the items over it. */
  place(picture: Picture | undefined, box: HTMLElement): void {
    box.role = null;
    box.removeAttribute('aria-labelledby');
    box.ariaHidden = 'true';
    const { stage } = this.#host;
    if (picture && stage) this.#items.place(picture, stage);
  }

  readonly #onPointerMove = (event: PointerEvent): void => {
    // The tooltip may be pointed at too: its words can be read and copied.
    if (event.pointerType === 'touch' || (event.target as Element).closest('.tooltip')) return;
    const point = this.#items.pointOf(event);
    clearTimeout(this.#rest);
    if (point === this.cursor?.point) return;
    if (this.cursor?.by === 'pointer') this.#put(undefined);
    if (point) this.#rest = setTimeout(() => this.#put(point, 'pointer'), REST);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const point = this.#items.pointOf(event);
    if (point) this.#activate(point, 'pointer');
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === 'Escape') {
      // With nothing to dismiss, the key is the page's: it may close a dialog around the figure.
      if (!this.cursor) return;
      this.#put(undefined);
    } else if (KEYS.test(key)) this.#act((acts) => acts.press(event, (point) => this.#activate(point, 'key')));
    else return;
    event.preventDefault();
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    const point = this.#items.pointOf(event);
    if (point) this.#items.activate(point);
    // On its way before the first key; what is lost is asked for again by that.
    this.#act(() => undefined);
    // A tap gives the focus too, and then speaks by what it does.
    if ((event.target as Element).matches(':focus-visible')) this.#put(point, 'key');
    else this.#host.requestUpdate();
  };

  readonly #onFocusOut = (): void => {
    if (this.cursor?.by === 'key') this.#put(undefined);
  };

  /** Escape dismisses what hover or a tap has shown, and so does a press beside it. */
  readonly #onPage = (event: Event & { readonly key?: string }): void => {
    const isOver = event.key ? event.key !== 'Escape' : event.composedPath().includes(this.#host.stage!);
    if (!isOver) this.#put(undefined);
  };

  #activate(point: Point, by: Cursor['by']): void {
    if (point.tree?.isOpen !== undefined) return this.#toggle(point);
    const isChosen = this.#selection.selected === point.id;
    this.#put(isChosen ? undefined : point, by);
    this.#selection.select(point.id);
  }

  #toggle(point: Point): void {
    this.#put(undefined);
    this.#act((acts) => acts.toggle(point));
  }

  #put(point: Point | undefined, by: Cursor['by'] = 'pointer'): void {
    clearTimeout(this.#rest);
    this.#pointed = point?.tree && { point, by };
    // What is listened for outside the figure, and only while a tooltip that hover or tap opened is there to be dismissed.
    const change = this.cursor?.by === 'pointer' ? 'addEventListener' : 'removeEventListener';
    document[change]('keydown', this.#onPage);
    document[change]('pointerdown', this.#onPage);
    this.#host.requestUpdate();
  }
}
