/**
 * Gathers what tests in a browser have counted, and writes it to the file that the environment names in PLAN_CHARTS_MEASURES.
 */
import { writeFileSync } from 'node:fs';

/** @returns {import('@web/test-runner').TestRunnerPlugin<{ name: string, count: number, of: number }>} */
export const measures = () => {
  /** @type {Record<string, { count: number, of: number }>} */
  const all = {};
  return {
    name: 'plan-charts-measures',
    executeCommand({ command, payload }) {
      if (command !== 'plan-charts-measured' || !payload) return undefined;
      const { name, count, of } = payload;
      const known = all[name] ?? { count: 0, of: 0 };
      all[name] = { count: known.count + count, of: known.of + of };
      return true;
    },
    serverStop() {
      const file = process.env.PLAN_CHARTS_MEASURES;
      if (file) writeFileSync(file, JSON.stringify(all, null, 2));
    },
  };
};
