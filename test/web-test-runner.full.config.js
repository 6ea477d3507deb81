import base from './web-test-runner.config.js';

/**
 * The long matrix in the browser. Each label of each example, at 25 widths in eight languages, is one file and takes its time.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  ...base,
  files: ['test/{elements,entry,render,stories}/**/*.full.test.ts'],
  testsFinishTimeout: 3_600_000,
};
