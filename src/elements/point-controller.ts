/**
 * Pointing at a figure: hover, tap, keys, selection, on whatever SVG is on screen. It needs no engine: the tie between a
 * point and its node is in the SVG.
 *
 * Tab enters the picture once and leaves it once; arrows move along a series and between series. The point under the
 * cursor is shown in a tooltip and spoken by one polite live region.
 */
import { nothing, type TemplateResult } from 'lit';
import { imported } from '../data/imported.ts';
import { centreIn, pointNodes, scaleOf, type PointNode } from '../render/marks.ts';
import { GroupSelection } from './group-selection.ts';
import type { Box } from '../specs/chart.ts';
import type { Picture } from './draw-host.ts';
import { directionOf } from './language.ts';
import { onDemand } from './on-demand.ts';
import type { PointKeys } from './point-keys.ts';
import type { Cursor, Pointing, PointingHost, Position } from './pointing.ts';
import type { Stage } from './stage.ts';

/** A pointer this far from a point still means it; a vertical distance counts less, because a line is read along x. */
const REACH = 48;
const VERTICAL = 0.35;

/** Keys that a picture answers: those that move, those that choose, and letters. */
export const KEYS = /^(?:Arrow|Home|End|Enter|.$)/u;
const CHOOSES = /^(?:Enter| )$/;

export class PointController implements Pointing {
  cursor: Cursor | undefined;

  readonly #host: PointingHost;
  readonly #selection: GroupSelection;
  /** What keys do arrives with the first focus: a picture that nobody touches needs none of it. */
  readonly #act = onDemand(
    async () => new (await imported(() => import('./point-keys.ts'), 'PointKeys')).PointKeys(this.#host),
    (error) => this.#host.report(error),
  );
  /** The node that shows the point under the cursor. */
  #node: Element | undefined;
  /** Rises with Escape and as the focus leaves: keys from before, which may still wait for their code, then mean nothing. */
  #turn = 0;

  constructor(host: PointingHost) {
    this.#host = host;
    this.#selection = new GroupSelection(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#onEscape);
    this.cursor = undefined;
  }

  /** Another picture has other nodes: the cursor stays on its figure, if that is still there. */
  hostUpdate(): void {
    if (!this.cursor) return;
    const { by, point: old } = this.cursor;
    const isSame = this.#node && this.#host.picture?.svg.contains(this.#node);
    this.#put(
      this.#nodes().find(({ point, node }) => (isSame ? node === this.#node : point.id === old.id)),
      by,
    );
  }

  get says(): string {
    return this.cursor?.by === 'key' ? this.cursor.point.label : '';
  }

  get selection(): Position | undefined {
    const { stage } = this.#host;
    const node = this.#selection.selected && this.#nodes().find(({ point }) => this.#selection.has(point));
    return node && stage ? centreIn(node.node, stage) : undefined;
  }

  /** Lets go of what was selected. */
  letGo(): void {
    this.#selection.select(undefined);
  }

  listen({ box, picture }: Stage): void {
    box.addEventListener('pointermove', this.#onPointerMove);
    box.addEventListener('pointerleave', this.#onPointerLeave);
    picture.addEventListener('click', this.#onClick);
    picture.addEventListener('focus', this.#onFocus);
    picture.addEventListener('keydown', this.#onKeyDown);
    picture.addEventListener('blur', this.#onBlur);
  }

  overTemplate(): TemplateResult | typeof nothing {
    return nothing;
  }

  /**
   * Once there is a picture it is one image, named by the heading: its parts are nothing to assistive technology, because
   * the data are the table's, and the summary stands before it; nothing is read twice. One without points is nothing that
   * keys could do anything with.
   */
  place(picture: Picture | undefined, box: HTMLElement): void {
    if (picture) {
      box.setAttribute('role', 'img');
      box.setAttribute('aria-labelledby', 'heading');
    }
    if (picture?.chart.points.length) {
      box.tabIndex = 0;
      box.setAttribute('aria-describedby', 'help');
    } else {
      box.removeAttribute('tabindex');
      box.removeAttribute('aria-describedby');
    }
  }

  readonly #onPointerMove = (event: PointerEvent): void => {
    // The tooltip may be pointed at too: its words can be read and copied.
    if (event.pointerType === 'touch' || (event.target as Element).closest('.tooltip')) return;
    const node = this.#nearest(event);
    if (node?.point !== this.cursor?.point) this.#moveTo(node, 'pointer');
  };

  readonly #onPointerLeave = (event: PointerEvent): void => {
    // A tap leaves at once; what it opened stays until the next tap or Escape.
    if (event.pointerType !== 'touch' && this.cursor?.by === 'pointer') this.#moveTo(undefined, 'pointer');
  };

  readonly #onClick = (event: MouseEvent): void => {
    const node = this.#nearest(event);
    this.#moveTo(node, 'pointer');
    this.#selection.select(node?.point.id);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const turn = this.#turn;
    if (event.key === 'Escape') {
      this.#turn += 1;
      // With nothing to dismiss, the key is the page's: it may close a dialog around the figure.
      if (!this.cursor) return;
      this.#moveTo(undefined, 'key');
    } else if (KEYS.test(event.key) && (this.cursor || !CHOOSES.test(event.key)))
      this.#act((keys) => turn === this.#turn && this.#press(keys, event));
    else return;
    event.preventDefault();
  };

  #press(keys: PointKeys, event: KeyboardEvent): void {
    const { stage } = this.#host;
    const nodes = this.#nodes();
    const current = nodes.findIndex(({ point }) => point === this.cursor?.point);
    const x = (node: Element) => (stage ? centreIn(node, stage).x : 0);
    const meant = keys.meaning(event, { nodes, current, direction: directionOf(this.#host), x });
    if (meant === 'select') this.#selection.select(nodes[current]?.point.id);
    else if (meant) {
      this.#moveTo(meant, 'key');
      keys.show(meant);
    }
  }

  readonly #onFocus = (): void => this.#act(() => undefined);

  readonly #onBlur = (): void => {
    this.#turn += 1;
    this.#moveTo(undefined, 'key');
  };

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#moveTo(undefined, 'pointer');
  };

  #nodes(): readonly PointNode[] {
    const { picture } = this.#host;
    return picture ? pointNodes(picture.svg, picture.chart) : [];
  }

  #nearest({ clientX, clientY }: MouseEvent): PointNode | undefined {
    let best: PointNode | undefined;
    let shortest = REACH;
    const { picture } = this.#host;
    const { left = 0, top = 0 } = picture?.svg.getBoundingClientRect() ?? {};
    const scale = picture ? scaleOf(picture) : 1;
    // In pixels of the picture.
    const [x, y] = [(clientX - left) / scale, (clientY - top) / scale];
    const isIn = ({ x: from, y: above, width, height }: Box) =>
      x >= from && x < from + width && y >= above && y < above + height;
    for (const node of this.#nodes()) {
      const { areas, band, span } = node.point;
      if (areas?.some(isIn)) return node;
      if (areas || y < band[0] || y > band[1]) continue;
      const box = node.node.getBoundingClientRect();
      const isOn = span && x >= span[0] && x <= span[1];
      const dx = isOn ? 0 : box.left + box.width / 2 - clientX;
      const dy = box.top + box.height / 2 - clientY;
      const distance = Math.hypot(dx, dy * VERTICAL);
      if (distance < shortest) [best, shortest] = [node, distance];
    }
    return best;
  }

  #moveTo(node: PointNode | undefined, by: Cursor['by']): void {
    this.#put(node, by);
    this.#host.requestUpdate();
  }

  #put(node: PointNode | undefined, by: Cursor['by']): void {
    const { stage } = this.#host;
    this.#node = node?.node;
    this.cursor = node && stage ? { point: node.point, by, ...centreIn(node.node, stage) } : undefined;
    // The one key listened for outside the figure, and only while a tooltip that hover opened is there to be dismissed.
    if (this.cursor?.by === 'pointer') document.addEventListener('keydown', this.#onEscape);
    else document.removeEventListener('keydown', this.#onEscape);
  }
}
