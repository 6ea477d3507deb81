/** Hands the long series to our bare tag. */
import type { PlanInput } from '../../../src/data/schema.ts';
import { longPlan } from './long-plan.ts';
import { fetchedPoints } from './page-data.ts';

const element = document.querySelector<HTMLElement & { plan?: PlanInput }>('fiveg-stats-chart')!;
// Without it the tag would begin with the shipped plan.
element.setAttribute('draw', 'never');
void Promise.all([fetchedPoints(), customElements.whenDefined('fiveg-stats-chart')]).then(([series]) => {
  element.plan = longPlan(series);
  element.setAttribute('draw', 'needed');
});
