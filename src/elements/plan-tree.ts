import { property } from 'lit/decorators.js';
import { planTreeHeight } from '../specs/plan-tree-size.ts';
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
 * @fires {CustomEvent<{ id: string, isOpen: boolean, open: string[] }>} chart-open - The reader opened or closed a node.
 */
export class PlanTreeElement extends ChartElement {
  /** @internal */
  readonly tag = 'plan-tree';

  /**
   * Ids of open themes and steps with spaces between them; the way to each is open too. Without it, as much as is worth
   * showing at first. It changes as the reader opens and closes nodes.
   */
  @property() open: string | undefined;

  /** @internal */
  get options() {
    const { open } = this;
    return given({ open });
  }

  protected createPointing() {
    return new TreeController(this);
  }

  /** @internal */
  reservedHeight(width: number): number {
    return planTreeHeight(width);
  }
}
