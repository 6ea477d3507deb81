/**
 * An observation that is nothing more than a date, a number, its hedge and its source. Apart from what reads it, because who
 * looks for one in a plan needs no schema.
 */
import type * as v from 'valibot';
import type { ObsStatus, Qualifier } from './values.ts';

/** As the schema would make it: complete and frozen, its keys in the same order. Nothing in it is a text of any language. */
export class BareObservation {
  readonly id: string;
  readonly asOf: string;
  readonly value: number;
  readonly qualifier: Hedge;
  readonly obsStatus: Status;
  readonly citation: { readonly source: string };

  constructor(id: string, asOf: string, value: number, qualifier: Hedge, obsStatus: Status, source: string) {
    this.id = id;
    this.asOf = asOf;
    this.value = value;
    this.qualifier = qualifier;
    this.obsStatus = obsStatus;
    this.citation = Object.freeze({ source });
    Object.freeze(this);
  }

  static is(this: void, value: unknown): value is BareObservation {
    return value instanceof BareObservation;
  }
}

export type Hedge = v.InferOutput<typeof Qualifier>;
export type Status = v.InferOutput<typeof ObsStatus>;
