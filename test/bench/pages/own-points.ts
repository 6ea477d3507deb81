/** Hands the long series to our bare tag. */
import type { PlanInput } from '../../../src/data/schema.ts';
import { longPlan } from './long-plan.ts';
import { fetchedPoints } from './page-data.ts';

const TAG = 'fiveg-stats-chart';

export const showPoints = async (): Promise<void> => {
  const element = document.querySelector<HTMLElement & { plan?: PlanInput }>(TAG)!;
  // Without it the tag would begin with the shipped plan.
  element.setAttribute('draw', 'never');
  const [series] = await Promise.all([fetchedPoints(), customElements.whenDefined(TAG)]);
  element.plan = longPlan(series);
  element.setAttribute('draw', 'needed');
};
