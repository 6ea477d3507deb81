/**
 * Gathers what tests have counted, a line of JSON each, in the file that the environment names in PLAN_CHARTS_MEASURES; for
 * tests in a browser as a plugin of their runner, for tests in Node directly.
 */
import { appendFileSync } from 'node:fs';

/**
 * Adds to what was counted under a name.
 *
 * @param {string} name
 * @param {number} count
 * @param {number} of How many there were to count.
 */
export const measuredInNode = (name, count, of) => {
  const file = process.env.PLAN_CHARTS_MEASURES;
  if (file) appendFileSync(file, `${JSON.stringify({ name, count, of })}\n`);
};

/** @returns {import('@web/test-runner').TestRunnerPlugin<{ name: string, count: number, of: number }>} */
export const measures = () => ({
  name: 'plan-charts-measures',
  executeCommand({ command, payload }) {
    if (command !== 'plan-charts-measured' || !payload) return undefined;
    measuredInNode(payload.name, payload.count, payload.of);
    return true;
  },
});
