/**
 * plan-charts.css, from the elements' own styles.
 */
import { transform } from 'esbuild';
import { stylesheet } from '../../src/elements/stylesheet.ts';

/** What the elements need anyway: the oldest browsers that know declared shadow roots. They do not all know nested rules. */
const TARGET = ['chrome111', 'firefox123', 'safari16.4'];

export const planChartsCss = async (): Promise<string> => {
  const { code } = await transform(stylesheet, {
    loader: 'css',
    minify: true,
    target: TARGET,
    supported: { nesting: false },
  });
  return code;
};
