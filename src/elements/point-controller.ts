/**
 * Pointing at a figure: hover, tap, keys, selection, on whatever SVG is on screen. It needs no engine: the tie between a
 * point and its node is in the SVG.
 *
 * Tab enters the picture once and leaves it once; arrows move along a series and between series. The point under the
 * cursor is shown in a tooltip and spoken by one polite live region.
 */
import { nothing, type TemplateResult } from 'lit';
import { centreIn, pointNodes, scaleOf, type PointNode } from '../render/marks.ts';
import { GroupSelection } from './group-selection.ts';
import type { Box } from '../specs/chart.ts';
import type { Picture } from './draw-host.ts';
import { directionOf } from './language.ts';
import type { Cursor, Pointing, PointingHost, Position } from './pointing.ts';
import type { Stage } from './stage.ts';

/** A pointer this far from a point still means it; a vertical distance counts less, because a line is read along x. */
const REACH = 48;
const VERTICAL = 0.35;

export class PointController implements Pointing {
  cursor: Cursor | undefined;

  readonly #host: PointingHost;
  readonly #selection: GroupSelection;
  /** The node that shows the point under the cursor. */
  #node: Element | undefined;

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
    picture.addEventListener('keydown', this.#onKeyDown);
    picture.addEventListener('blur', this.#onBlur);
  }

  overTemplate(): TemplateResult | typeof nothing {
    return nothing;
  }

  /**
   * Once there is a picture it is one named image: its parts are nothing to assistive technology, because the data are
   * the table's, and nothing is read twice. One without points is nothing that keys could do anything with.
   */
  place(picture: Picture | undefined, box: HTMLElement): void {
    if (picture) {
      box.setAttribute('role', 'img');
      box.ariaLabel = picture.chart.summary;
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
    const nodes = this.#nodes();
    const current = nodes.findIndex(({ point }) => point === this.cursor?.point);
    if (event.key === 'Escape') {
      // With nothing to dismiss, the key is the page's: it may close a dialog around the figure.
      if (!this.cursor) return;
      this.#moveTo(undefined, 'key');
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (current < 0) return;
      this.#selection.select(nodes[current]?.point.id);
    } else {
      const next = this.#step(event.key, nodes, current);
      if (!next) return;
      this.#moveTo(next, 'key');
    }
    event.preventDefault();
  };

  readonly #onBlur = (): void => this.#moveTo(undefined, 'key');

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

  #step(key: string, nodes: readonly PointNode[], current: number): PointNode | undefined {
    const forward = directionOf(this.#host) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const series = nodes[Math.max(current, 0)]?.point.series;
    const own = nodes.filter(({ point }) => point.series === series);
    // Of series of one point each, as in a list, the keys along a series go from one to the next.
    const row = own.length > 1 ? own : nodes;
    const at = row.indexOf(nodes[current]!);
    if (key === 'Home') return row[0];
    if (key === 'End') return row.at(-1);
    if (key === 'ArrowUp' || key === 'ArrowDown') return this.#acrossSeries(nodes, current, key === 'ArrowUp' ? -1 : 1);
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
    if (current < 0) return key === forward ? row[0] : row.at(-1);
    return row[Math.min(row.length - 1, Math.max(0, at + (key === forward ? 1 : -1)))];
  }

  /** The point of the neighbouring series that stands nearest in x. */
  #acrossSeries(nodes: readonly PointNode[], current: number, by: 1 | -1): PointNode | undefined {
    const from = nodes[current];
    if (!from) return nodes[0];
    const { stage } = this.#host;
    const x = (node: PointNode) => (stage ? centreIn(node.node, stage).x : 0);
    return nodes
      .filter(({ point }) => point.series === from.point.series + by)
      .reduce<PointNode | undefined>(
        (best, node) => (best && Math.abs(x(best) - x(from)) <= Math.abs(x(node) - x(from)) ? best : node),
        undefined,
      );
  }

  #moveTo(node: PointNode | undefined, by: Cursor['by']): void {
    this.#put(node, by);
    // In a picture wider than its box, a key may lead to a point that is out of sight.
    if (by === 'key') node?.node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
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
