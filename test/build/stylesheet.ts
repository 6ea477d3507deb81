/**
 * plan-charts.css and plan-briefing.css, from the elements' own styles.
 */
import { transform } from 'esbuild';
import { briefingStylesheet } from '../../src/elements/plan-briefing.styles.ts';
import { stylesheet } from '../../src/elements/stylesheet.ts';

/** What the elements need anyway: the oldest browsers that know declared shadow roots. They do not all know nested rules. */
const TARGET = ['chrome111', 'firefox123', 'safari16.4'];

export const planChartsCss = (): Promise<string> => squeezed(stylesheet);

export const planBriefingCss = (): Promise<string> => squeezed(briefingStylesheet);

const squeezed = async (text: string): Promise<string> => {
  const { code } = await transform(text, {
    loader: 'css',
    minify: true,
    target: TARGET,
    supported: { nesting: false },
  });
  return code;
};
