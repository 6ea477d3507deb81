import { property } from './property.ts';
import { sectorGridRoom } from '../specs/sector-grid-room.ts';
import { ChartElement } from './chart-element.ts';
import { given } from './given.ts';
import { PointController } from './point-controller.ts';

/**
 * Sectors that something has reached, one square a sector: named where a source names them, counted where none does. Lists
 * that are counted differently have a grid each; squares of those not reached are outlined where a source says out of how
 * many they are counted. Beside them stands the scale of the industry.
 *
 * @summary Sectors, one square each, and out of how many they are counted.
 * @tagname sector-grid
 */
export class SectorGridElement extends ChartElement {
  /** @internal */
  readonly tag = 'sector-grid';

  /** Ids of lists of sectors with spaces between them. Without it, all of the plan. */
  @property() sectors: string | undefined;

  /** @internal */
  get options() {
    const { sectors } = this;
    return given({ sectors });
  }

  protected createPointing() {
    return new PointController(this);
  }

  /** @internal */
  reservedHeight(width: number): number {
    return sectorGridRoom(this.options.sectors?.trim().split(/\s+/).length ?? 2, width);
  }
}
