/**
 * Static figures in the pages of a Vite project.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin, ResolvedConfig } from 'vite';
import { prerendererOptions, type PrerenderOptions } from './prerender.ts';
import { hasErrors, problemText, type PageProblem } from './prerender/page-problem.ts';
import { createPrerenderer, type Prerenderer } from './prerender/prerenderer.ts';

/**
 * Fills the tags of each page, in the build and in the development server. Where anything is wrong the build fails, and the
 * server shows the line.
 *
 * @param options As for `prerender`. Without `root`, a plan is looked for in the public folder and then in the project's.
 */
export const planCharts = (options: Omit<PrerenderOptions, 'file'> = {}): Plugin => {
  let prerender: Prerenderer;
  return {
    name: 'plan-charts',
    configResolved: ({ root, publicDir }: ResolvedConfig) => {
      prerender = createPrerenderer({ ...prerendererOptions({ root: [publicDir, root].filter(Boolean), ...options }) });
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (page, { filename }) => {
        const { html, problems } = await prerender(page, filename);
        if (!hasErrors(problems)) return html;
        throw failure(await problemsInFile(prerender, filename, problems), filename);
      },
    },
  };
};

/** Other plugins have written into the page by now: its own lines are those of the file. */
const problemsInFile = async (
  prerender: Prerenderer,
  file: string,
  problems: readonly PageProblem[],
): Promise<readonly PageProblem[]> => {
  const written = await readFile(file, 'utf8').catch(() => '');
  const own = await prerender(written, file);
  return hasErrors(own.problems) ? own.problems : problems;
};

/** What Vite's overlay and its build log read the place from. */
const failure = (problems: readonly PageProblem[], file: string): Error => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [{ line = 1, column = 1 } = {}] = errors;
  return Object.assign(new Error(errors.map(problemText).join('\n')), { id: file, loc: { file, line, column } });
};
