/** Many plans; for more of them, and others: `RUNS=2000 SEED=2 npx vitest run --mode full any-plan`. */
import { everyPlan } from './every-plan.ts';

const { RUNS = '300', SEED } = process.env;

everyPlan(Number(RUNS), SEED === undefined ? undefined : Number(SEED));
