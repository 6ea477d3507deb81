import type { PropertyValues } from 'lit';
import { property } from './property.ts';
import { PLAN_TIMELINE_ROOM } from '../specs/plan-timeline-size.ts';
import { roomIn } from '../specs/room-lines.ts';
import { ChartElement } from './chart-element.ts';
import { given } from './given.ts';
import { TreeController } from './tree-controller.ts';

/**
 * What came before a plan, what it brought, and what is due: events as points or, where only the month or the year is known,
 * as bars; deadlines of targets as diamonds; what has no date hatched and apart. Where much happened at once it is folded
 * into a count that opens. From left to right; on a phone from top to bottom.
 *
 * @summary The history of a plan, and its deadlines.
 * @tagname plan-timeline
 *
 * @fires {CustomEvent<{ id: string, isOpen: boolean, open: string[] }>} chart-open - The reader opened or closed a group; `open` holds all that are open now, and can be written into the attribute.
 */
export class PlanTimelineElement extends ChartElement {
  /** @internal */
  readonly tag = 'plan-timeline';

  /** First date to show (2021, 2021-06 or 2021-06-30). */
  @property() from: string | undefined;

  /** Last date to show. */
  @property() to: string | undefined;

  /** A date to point out as today. Without it, none is: no clock is read. */
  @property() today: string | undefined;

  /**
   * Ids of open groups with spaces between them, as `chart-open` tells them. Without it none is open. What the reader opens
   * and closes since is kept until an attribute or the plan changes.
   */
  @property() open: string | undefined;

  /** @internal */
  opened: readonly string[] | undefined;

  /** @internal */
  get options() {
    const { from, to, today } = this;
    return given({ from, to, today, open: this.opened?.join(' ') ?? this.open });
  }

  /** Another plan has other groups, other dates too, and the page's own word comes before what the reader did. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.size > 0) this.opened = undefined;
  }

  protected createPointing() {
    return new TreeController(this);
  }

  /** @internal */
  reservedHeight(width: number): number {
    return roomIn(PLAN_TIMELINE_ROOM, width);
  }
}
