/**
 * The summaries that authors have put into figures of their pages, checked against what the figures show.
 */
import { readFile } from 'node:fs/promises';
import { isChartsError } from '../data/errors.ts';
import { createLocale } from '../data/every-language.ts';
import { inLanguage } from '../data/language.ts';
import { charts } from '../specs/charts.ts';
import { CannotDo } from './cannot-do.ts';
import { checkSummary } from './checks/check-summary.ts';
import { askedBy, optionsOf } from './figure-request.ts';
import type { PlacedFinding } from './plan-check.ts';
import { htmlFiles } from './prerender/html-files.ts';
import { readPage, startAttributes, type Page } from './prerender/page.ts';
import { isChart, type Spot } from './prerender/page-spots.ts';
import { pageText } from './prerender/page-text.ts';
import { attributeOf, isElement, wordsOf } from './prerender/page-tree.ts';
import { planSource, type PlanSource } from './prerender/plan-source.ts';
import { isGenerated } from './prerender/tag-content.ts';

/** Of the picture that is built; what a figure says is the same in all widths but for what a phone leaves to its notes. */
const WIDTH = 720;

/**
 * @param paths Files, and folders of `.html` files; a plan is read where a page's `src` leads, below the folder in which the
 * command runs.
 * @throws CannotDo where there is no such file or folder.
 */
export const checkPages = async (paths: readonly string[]): Promise<readonly PlacedFinding[]> => {
  const { files } = await htmlFiles(paths, '.');
  const planOf = planSource({ roots: ['.'], allowNet: [] });
  const findings = await Promise.all(files.map((file) => checkPage(file, planOf)));
  return findings.flat();
};

const checkPage = async (file: string, planOf: PlanSource): Promise<readonly PlacedFinding[]> => {
  const page = readPage(pageText(await readFile(file)), file);
  const findings = await Promise.all(page.charts.map((spot) => checkSpot(spot, page, file, planOf)));
  return findings.flat();
};

const checkSpot = async (
  spot: Spot,
  page: Page,
  file: string,
  planOf: PlanSource,
): Promise<readonly PlacedFinding[]> => {
  const { element } = spot;
  const summary = summaryOf(spot, page);
  if (summary === undefined || !isChart(element)) return [];
  const { startLine: line, startCol: column } = element.sourceCodeLocation!;
  const say = (words: Pick<PlacedFinding, 'expected' | 'got' | 'mend' | 'severity'>): PlacedFinding => ({
    ...{ rule: 'summary', at: '', part: `<${element.tagName}> summary`, file, line, column },
    ...words,
  });
  const language = spot.language ?? 'en';
  const locale = createLocale(language);
  if (!/^en\b/i.test(language)) {
    const mend = 'Compare its numbers with the figure by hand';
    return [
      say({
        severity: 'warning',
        expected: 'a summary in English, which can be read',
        got: `one in ${language}`,
        mend,
      }),
    ];
  }
  const asked = askedBy(startAttributes(element, page.text), await optionsOf(element.tagName));
  try {
    const plan = await planOf({ src: asked.src, page: file, base: page.base });
    const builder = await charts[element.tagName]();
    const chart = builder.build(inLanguage(plan, locale.tag), { ...asked.options, width: WIDTH }, locale);
    return checkSummary(summary, chart).map((fault) => say({ severity: 'error', ...fault }));
  } catch (error) {
    if (!isChartsError(error) && !(error instanceof CannotDo)) throw error;
    const got = isChartsError(error) ? createLocale('en').error(error) : error.message;
    return [say({ severity: 'error', expected: 'a figure to compare it with', got })];
  }
};

/** The author's own, without what prerendering wrote. */
const summaryOf = ({ element }: Spot, { text }: Page): string | undefined => {
  const own = element.childNodes.filter(
    (child) => isElement(child) && !isGenerated(child) && attributeOf(child, 'slot') === 'summary',
  );
  const ranges = own.flatMap(({ sourceCodeLocation: at }) => (at ? [text.read(at.startOffset, at.endOffset)] : []));
  return ranges.length === 0 ? undefined : wordsOf(ranges.join(' '));
};
