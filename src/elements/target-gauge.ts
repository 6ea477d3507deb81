import { property } from './property.ts';
import { targetGaugeRoom } from '../specs/target-gauge-room.ts';
import { ChartElement } from './chart-element.ts';
import { given } from './given.ts';
import { PointController } from './point-controller.ts';

/**
 * One target of a plan: what it permits as a tinted region with its edge named, the baseline and the latest figure where
 * they are known, and hatching with words where they are not.
 *
 * @summary One target, what it permits and how far the plan has come.
 * @tagname target-gauge
 */
export class TargetGaugeElement extends ChartElement {
  /** @internal */
  readonly tag = 'target-gauge';

  /** Id of the target. Without it, the first of the plan. */
  @property() target: string | undefined;

  /** The shape of the scale: a straight line, or half a circle. */
  @property() shape: 'bar' | 'arc' | undefined;

  /** @internal */
  get options() {
    const { target, shape } = this;
    return given({ target, shape });
  }

  protected createPointing() {
    return new PointController(this);
  }

  /** @internal */
  reservedHeight(width: number): number {
    return targetGaugeRoom(this.options.shape ?? 'bar', !this.noSources, width);
  }
}
