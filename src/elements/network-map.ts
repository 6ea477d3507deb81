import { property } from './property.ts';
import { NETWORK_MAP_ROOM } from '../specs/network-map-size.ts';
import { roomIn } from '../specs/room-lines.ts';
import { ChartElement } from './chart-element.ts';
import { given } from './given.ts';
import { PointController } from './point-controller.ts';

/**
 * The networks of a plan: who operates them, what they are to connect, and what is planned for them, with the target where
 * there is one. What no source names is hatched, in words. Columns from left to right; on a phone, from top to bottom.
 *
 * @summary The networks of a plan, whose they are and what they are to connect.
 * @tagname network-map
 */
export class NetworkMapElement extends ChartElement {
  /** @internal */
  readonly tag = 'network-map';

  /** Ids of networks with spaces between them. Without it, all of the plan. */
  @property() networks: string | undefined;

  /** @internal */
  get options() {
    return given({ networks: this.networks });
  }

  protected createPointing() {
    return new PointController(this);
  }

  /** @internal */
  reservedHeight(width: number): number {
    return roomIn(NETWORK_MAP_ROOM, width);
  }
}
