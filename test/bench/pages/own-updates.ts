/** Changes the data of our tag. */
import type { PlanInput } from '../../../src/data/schema.ts';
import { updatable } from './bench-window.ts';
import { seriesPlan } from './long-plan.ts';
import { writtenSeries } from './page-data.ts';

const element = document.querySelector<HTMLElement & { plan?: PlanInput; updateComplete?: Promise<unknown> }>(
  'fiveg-stats-chart',
)!;
const [series] = writtenSeries();
updatable(series!.values, (values) => {
  element.plan = seriesPlan(series!, values);
  return element.updateComplete;
});
