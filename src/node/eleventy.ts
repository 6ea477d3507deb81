/**
 * Static figures in the pages that Eleventy writes.
 */
import { prerendererOptions, type PrerenderOptions } from './prerender.ts';
import { hasErrors, problemText } from './prerender/page-problem.ts';
import { createPrerenderer, type Prerenderer } from './prerender/prerenderer.ts';

/** What is used of Eleventy's configuration; it ships no types. */
export interface EleventyConfig {
  readonly directories: { readonly output: string; readonly input: string };
  addTransform(
    name: string,
    transform: (this: EleventyTransform, content: string) => Promise<string> | string,
  ): unknown;
}

interface EleventyTransform {
  readonly page: { readonly outputPath?: string | false; readonly inputPath?: string };
}

/**
 * A plugin: `eleventyConfig.addPlugin(planCharts, options)`. Where anything is wrong with a page the build fails; lines are
 * those of the page as it would have been written.
 *
 * @param options As for `prerender`. Without `root`, a plan is looked for in the output folder and then in the input folder.
 */
export const planCharts = (config: EleventyConfig, options: Omit<PrerenderOptions, 'file'> = {}): void => {
  let prerender: Prerenderer | undefined;
  config.addTransform('plan-charts', async function (content) {
    const { outputPath, inputPath } = this.page;
    if (!outputPath || !/\.html?$/.test(outputPath)) return content;
    const { output, input } = config.directories;
    prerender ??= createPrerenderer(prerendererOptions({ root: [output, input], ...options }));
    const { html, problems } = await prerender(content, outputPath);
    if (!hasErrors(problems)) return html;
    const errors = problems.filter(({ severity }) => severity === 'error');
    throw new Error([`${inputPath ?? outputPath}:`, ...errors.map(problemText)].join('\n'));
  });
};
