import type { PropertyValues } from 'lit';
import { property } from './property.ts';
import { PLAN_TREE_ROOM } from '../specs/plan-tree-size.ts';
import { roomIn } from '../specs/room-lines.ts';
import { ChartElement } from './chart-element.ts';
import { given } from './given.ts';
import { TreeController } from './tree-controller.ts';

/**
 * A plan as a tree: what was announced, its themes, the steps that the sources describe, and their targets with their
 * hedges. What was announced and is described nowhere is hatched, in words. A horizontal tree; on a phone, or where a plan
 * is too deep for columns, an indented outline.
 *
 * @summary A plan, its themes and steps, and what it promises.
 * @tagname plan-tree
 *
 * @fires {CustomEvent<{ id: string, isOpen: boolean, open: string[] }>} chart-open - The reader opened or closed a node; `open` holds all that are open now, and can be written into the attribute.
 */
export class PlanTreeElement extends ChartElement {
  /** @internal */
  readonly tag = 'plan-tree';

  /**
   * Ids of open themes and steps with spaces between them; the way to each is open too. Without it, as much as is worth
   * showing at first. What the reader opens and closes since is told by `chart-open`, until this or the plan changes.
   */
  @property() open: string | undefined;

  /** @internal */
  opened: readonly string[] | undefined;

  /** @internal */
  get options() {
    return given({ open: this.opened?.join(' ') ?? this.open });
  }

  /** Another plan has other nodes, and the page's own word comes before what the reader did. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') || changed.has('plan') || changed.has('src')) this.opened = undefined;
  }

  protected createPointing() {
    return new TreeController(this);
  }

  /** @internal */
  reservedHeight(width: number): number {
    return roomIn(PLAN_TREE_ROOM, width);
  }
}
