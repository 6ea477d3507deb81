/**
 * What the reader has chosen, in this figure and in all of its group.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../specs/chart.ts';
import { emit } from './events.ts';

interface GroupMember extends ReactiveControllerHost, HTMLElement {
  readonly group: string | undefined;
}

export class GroupSelection implements ReactiveController {
  /** Id of the chosen figure or node. */
  selected: string | undefined;

  readonly #host: GroupMember;

  constructor(host: GroupMember) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('chart-select', this.#onGroupSelect);
  }

  hostDisconnected(): void {
    document.removeEventListener('chart-select', this.#onGroupSelect);
  }

  /** Whether a point is what was chosen, here or in another figure. */
  has({ id, also = [] }: Pick<Point, 'id' | 'also'>): boolean {
    return this.selected !== undefined && (id === this.selected || also.includes(this.selected));
  }

  /** Chooses; what is chosen already, or nothing, is let go. */
  select(id: string | undefined): void {
    if (id === undefined && this.selected === undefined) return;
    this.selected = id === this.selected ? undefined : id;
    this.#host.requestUpdate();
    emit(this.#host, 'chart-select', { id: this.selected });
  }

  readonly #onGroupSelect = (event: GlobalEventHandlersEventMap['chart-select']): void => {
    const from = event.composedPath()[0] as Partial<GroupMember> | undefined;
    const { group } = this.#host;
    // Anybody may fire an event of this name.
    const detail = event.detail as Partial<typeof event.detail> | null;
    if (!group || from === this.#host || from?.group !== group || !detail) return;
    this.selected = detail.id;
    this.#host.requestUpdate();
  };
}
