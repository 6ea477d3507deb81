/** Changes the data of our tag. */
import type { PlanInput } from '../../../src/data/schema.ts';
import { updatable } from './bench-window.ts';
import { seriesPlan } from './long-plan.ts';
import { writtenSeries } from './page-data.ts';

interface Changing extends HTMLElement {
  plan?: PlanInput;
  readonly updateComplete?: Promise<unknown>;
}

export const offerUpdates = (): void => {
  const element = document.querySelector<Changing>('fiveg-stats-chart')!;
  const series = writtenSeries()[0]!;
  updatable(series.values, (values) => {
    element.plan = seriesPlan(series, values);
    return element.updateComplete;
  });
};
