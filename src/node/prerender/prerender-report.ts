/**
 * What became of pages, in words.
 */
import type { PrerenderedFigure } from './fill-figure.ts';
import { problemText, type PageProblem } from './page-problem.ts';
import type { PageReport } from './prerender-file.ts';

/** What is wrong, a line each. */
export const errorLines = (reports: readonly PageReport[]): readonly string[] =>
  reports.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error').map(problemText));

/** The figures that are not what the plan says now, a line each; a page that has them all may lack the description of its data. */
export const staleLines = (reports: readonly PageReport[]): readonly string[] =>
  reports
    .filter(({ state }) => state === 'stale')
    .flatMap(({ file, figures }) => {
      const lines = figures.flatMap((figure) => staleLine(file, figure) ?? []);
      return lines.length > 0 ? lines : [`${file}: the description of its data is older than the plan, or missing`];
    });

const staleLine = (file: string, { tag, id, line, was }: PrerenderedFigure): string | undefined => {
  const message = { same: undefined, older: 'older than the plan', missing: 'not there yet' }[was];
  return message && problemText({ severity: 'error', file, line, tag, ...(id !== undefined && { id }), message });
};

/** "1,000 pages: 12 written, 987 as they were, 1 wrong". */
export const summary = (reports: readonly PageReport[]): string => {
  const of = (state: PageReport['state']): number => reports.filter((report) => report.state === state).length;
  const counts = [
    [of('written'), 'written'],
    [of('stale'), 'out of date'],
    [of('same'), 'as they were'],
    [of('wrong'), 'wrong'],
  ] as const;
  const parts = counts.filter(([n]) => n > 0).map(([n, words]) => `${n.toLocaleString('en')} ${words}`);
  const notes = reports.flatMap(({ problems }) => problems.filter(isNote)).length;
  const left = notes > 0 ? `; ${notes} cited ${notes === 1 ? 'figure' : 'figures'} not compared (not in English)` : '';
  return `${reports.length.toLocaleString('en')} ${reports.length === 1 ? 'page' : 'pages'}: ${parts.join(', ')}${left}`;
};

const isNote = ({ severity }: PageProblem): boolean => severity === 'note';
