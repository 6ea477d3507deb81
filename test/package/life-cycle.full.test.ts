/**
 * As life-cycle.test.ts, for the other tags.
 */
import { testLifeOf } from './life-of-figures.ts';

testLifeOf(['plan-tree', 'fiveg-stats-chart']);
