import { property } from './property.ts';
import { imported } from '../data/imported.ts';
import { FACTORY_DIRECTORY_ROOM } from '../specs/factory-directory-room.ts';
import { roomIn } from '../specs/room-lines.ts';
import { ChartElement } from './chart-element.ts';
import { ChoiceController } from './choice-controller.ts';
import { given } from './given.ts';

/**
 * The directory that a plan announced. Where the list is known: bars that count its entries and filter them, and the list
 * as a table that can be searched, filtered, sorted and turned page by page. Before that: who announced it, how large each
 * batch is, and what was counted over all of it; what nobody says is hatched, in words.
 *
 * @summary What is listed in a directory, or what is known of it before there is a list.
 * @tagname factory-directory
 *
 * @csspart choice - What the bars count by.
 * @csspart search - Search and filters of the list.
 */
export class FactoryDirectoryElement extends ChartElement {
  /** @internal */
  readonly tag = 'factory-directory';

  /** What the bars count by. Without it, the first of these of which something is known. A reader may choose another. */
  @property() by: 'area' | 'sector' | 'batch' | undefined;

  /** Area that entries must be of, as the list spells it; `not-known` for those of which it does not say. A reader may choose another. */
  @property() area: string | undefined;

  /** Sector that entries must be of, in the same way. */
  @property() sector: string | undefined;

  /** Id of the batch that entries must be of. */
  @property() batch: string | undefined;

  /** Words of which an entry must have each, whatever their case and accents. */
  @property() search: string | undefined;

  /** What the list is sorted by: `listed`, or a column: `name`, `organisation`, `area`, `sector`, `batch`; with `-descending` from its end. */
  @property() sort: string | undefined;

  /** @internal */
  get options() {
    const { by, area, sector, batch, search, sort } = this;
    return given({ by, area, sector, batch, search, sort });
  }

  protected createPointing() {
    return new ChoiceController(this, async (pointing) => {
      const { ListControls } = await imported(() => import('./list-controls.ts'), 'ListControls');
      return new ListControls(this, pointing);
    });
  }

  /** @internal */
  reservedHeight(width: number): number {
    return roomIn(FACTORY_DIRECTORY_ROOM, width);
  }
}
