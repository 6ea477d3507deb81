import { property } from './property.ts';
import { imported } from '../data/imported.ts';
import { targetBoardRoom } from '../specs/target-board-room.ts';
import { ChartElement } from './chart-element.ts';
import { ChoiceController } from './choice-controller.ts';
import { given } from './given.ts';

/**
 * The targets of a plan, each on a scale of its own: what it permits, the baseline and the latest figure, its deadline, and
 * its statuses by shape and word. Rows; on a phone, cards. What is not known is hatched, in words.
 *
 * @summary All targets of a plan: what was promised, what is known, and what may be concluded.
 * @tagname target-board
 *
 * @csspart choice - What sorts the targets.
 */
export class TargetBoardElement extends ChartElement {
  /** @internal */
  readonly tag = 'target-board';

  /** Ids of targets with spaces between them. Without it, all of the plan. */
  @property() targets: string | undefined;

  /** Id of a theme or a step whose targets are shown, where none are named. */
  @property() within: string | undefined;

  /** What the targets are sorted by: as the plan lists them, by status, by deadline, by their share of the way. A reader may choose another. */
  @property() sort: 'plan' | 'status' | 'deadline' | 'progress' | undefined;

  /** @internal */
  get options() {
    const { targets, within, sort } = this;
    return given({ targets, within, sort });
  }

  protected createPointing() {
    return new ChoiceController(this, async () => {
      const { ChoiceControl } = await imported(() => import('./choice-control.ts'), 'ChoiceControl');
      return new ChoiceControl(this, (sort) => (this.sort = sort as this['sort']));
    });
  }

  /** @internal */
  reservedHeight(width: number): number {
    return targetBoardRoom(this.options.targets?.trim().split(/\s+/).length, width);
  }
}
