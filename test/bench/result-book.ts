/**
 * All results of one benchmark, by what they belong to.
 */
import { spread, type Spread } from './median.ts';
import type { Measures } from './measures.ts';

export interface Place {
  readonly condition: string;
  readonly scenario: string;
  readonly contestant: string;
}

export class ResultBook {
  readonly #results = new Map<string, Measures[]>();

  add(place: Place, measures: Measures): void {
    const runs = this.#results.get(key(place)) ?? [];
    this.#results.set(key(place), [...runs, measures]);
  }

  /** How often it was measured. */
  runs(place: Place): number {
    return this.#results.get(key(place))?.length ?? 0;
  }

  /** Undefined where nothing was measured. */
  spread(place: Place, measure: keyof Measures): Spread | undefined {
    return spread((this.#results.get(key(place)) ?? []).map((measures) => measures[measure]));
  }
}

const key = ({ condition, scenario, contestant }: Place): string => [condition, scenario, contestant].join(' ');
