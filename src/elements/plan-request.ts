/**
 * The plan an element shows: loaded once for each `plan` and `src`, not for each width or option.
 */
import { loadPlan, validation } from '../data/load.ts';
import { wordsAskedBy } from '../data/locale.ts';
import { isRead } from '../data/read-plans.ts';
import type { PlanPackage } from '../data/schema.ts';
import { shippedIn } from '../data/shipped.ts';

/** Where a plan comes from: an object, an address, or neither for the shipped one. */
export interface PlanSource {
  readonly plan: unknown;
  readonly src: string | undefined;
  /** BCP 47 tag of the page: of the shipped plan it loads the texts in that language. */
  readonly language: string;
}

/** A plan on its way, or here: what it was asked by, and how to stop it. */
interface Loading {
  readonly of: readonly unknown[];
  readonly loaded: Promise<PlanPackage>;
  readonly abort: AbortController;
  isHere: boolean;
}

export class PlanRequest {
  #loading: Loading | undefined;

  /** @throws PlanChartsError as `loadPlan` and `validatePlan` do; the next call asks again. */
  get({ plan, src, language }: PlanSource): Promise<PlanPackage> {
    const isShipped = plan === undefined && src === undefined;
    // A plan from elsewhere has all its languages in it.
    const of = [plan, src, isShipped && wordsAskedBy(language)];
    if (this.#loading && isEqual(this.#loading.of, of)) return this.#loading.loaded;
    this.abort();
    const abort = new AbortController();
    const loaded =
      plan !== undefined
        ? validated(plan)
        : src !== undefined
          ? loadPlan(src, document.baseURI, abort.signal)
          : shippedIn(language);
    const loading: Loading = { of, loaded, abort, isHere: false };
    this.#loading = loading;
    loaded.then(
      () => (loading.isHere = true),
      // A failure is not kept.
      () => {
        if (this.#loading === loading) this.#loading = undefined;
      },
    );
    return loaded;
  }

  /** Ends a wait; a plan that is here stays. */
  abort(): void {
    if (!this.#loading || this.#loading.isHere) return;
    this.#loading.abort.abort();
    this.#loading = undefined;
  }
}

/** A plan from a page is checked like a file, unless `validatePlan` has made it. */
const validated = async (plan: unknown): Promise<PlanPackage> =>
  isRead(plan) ? plan : (await validation()).validatePlan(plan);

export const isEqual = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
