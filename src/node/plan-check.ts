/**
 * Reads a plan, checks it, and says of each finding which line of which file it is about.
 */
import { relative, join } from 'node:path';
import { check } from './check.ts';
import type { Finding, ProofCounts } from './finding.ts';
import type { Place } from './folder/place.ts';
import { readPlanFiles } from './folder/plan-folder.ts';
import { publishedFindings } from './folder/published-plan.ts';

export interface PlacedFinding extends Finding {
  /** Relative to the folder in which the command runs. */
  readonly file: string;
  /** Path within the file, or the column of a table. */
  readonly part: string;
  readonly line?: number;
  readonly column?: number;
}

export interface CheckedPlan {
  readonly findings: readonly PlacedFinding[];
  /** Undefined where the files hold no whole plan, so that there was nothing to count. */
  readonly counts: ProofCounts | undefined;
  /** The files that were read, relative to the folder in which the command runs. */
  readonly files: readonly string[];
  /** The package as it was written, with errors or without. */
  readonly json: unknown;
}

/**
 * @param path A plan's folder, or a plan as one JSON file.
 * @throws CannotDo where there is no plan at that path.
 */
export const checkPlan = async (path: string): Promise<CheckedPlan> => {
  const { json, documents, problems, fileOf, files, root, isPublished } = await readPlanFiles(path);
  // A plan with a part missing is no plan yet: all that refers to that part would be found wrong.
  const report = json === undefined ? undefined : check(json, documents);
  const found = report && isPublished ? publishedFindings(report.findings) : (report?.findings ?? []);
  const fromHere = (file: string) => relative(process.cwd(), join(root, file));
  return {
    findings: [...problems, ...found].map((finding) => placed(finding, fileOf(finding.at), fromHere)),
    counts: report && isPlan(report.findings) ? report.counts : undefined,
    files: files.map(fromHere),
    json,
  };
};

/** What is no plan states no numbers; "0 numbers" would sound as if it had been looked. */
const isPlan = (findings: readonly Finding[]): boolean =>
  !findings.some(({ rule, severity }) => rule === 'schema' && severity === 'error');

export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

const placed = (
  finding: Finding,
  { file, at, ...position }: Place,
  fromHere: (file: string) => string,
): PlacedFinding => ({
  ...finding,
  file: fromHere(file),
  part: at,
  ...position,
});
