/** Some plans; `any-plan.full.test.ts` has many. */
import { everyPlan } from './every-plan.ts';

everyPlan(25);
