/**
 * What a test has counted, for the report that `npm run access` prints. The test fails by itself where a count is wrong; this
 * only hands it on.
 */
import { executeServerCommand } from '@web/test-runner-commands';

/** Adds to what was counted under a name; `of` is how many there were to count. */
export const measured = async (name: string, count: number, of: number): Promise<void> => {
  await executeServerCommand('plan-charts-measured', { name, count, of });
};
