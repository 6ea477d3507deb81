/**
 * The fact-check of a plan: what is wrong with it, and what each of its numbers rests on.
 */
import { inLanguage } from '../data/language.ts';
import type { Plan } from '../data/schema.ts';
import { attainment, dataStatus, trajectory } from '../data/assessment.ts';
import { statedNumbers } from '../data/stated.ts';
import { statedTwice } from './checks/stated-twice.ts';
import { checkConversions, checkDeclared } from './checks/check-counts.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkQuotes } from './checks/check-quotes.ts';
import { checkRevisions } from './checks/check-revisions.ts';
import { checkSchema } from './checks/check-schema.ts';
import { checkSeries } from './checks/check-series.ts';
import { checkSources } from './checks/check-sources.ts';
import { checkStatuses, type Judge } from './checks/check-statuses.ts';
import { checkSums } from './checks/check-sums.ts';
import type { CheckReport, ProofCounts } from './finding.ts';
import type { Documents } from './checks/quote-reader.ts';

/**
 * Checks a parsed JSON value as a plan, in these phases: schema (and nothing else where it fails), sources, quotes and the
 * numbers in them, sums and conversions, series, dates, statuses, revisions, proof.
 *
 * @param documents File name → text of the documents beside the plan.
 * @returns What was found, in the order of the phases. Nothing is thrown, whatever the value is.
 */
export const check = (json: unknown, documents: Documents): CheckReport => {
  const { plan: published, findings } = checkSchema(json);
  if (!published) return { findings, counts: { numbers: 0, quoted: 0, crossChecked: 0, addressOnly: 0 } };
  const plan = inLanguage(published, published.language);
  const quotes = checkQuotes(plan, documents);
  const sums = checkSums(plan);
  return {
    findings: [
      ...checkSources(plan, documents),
      ...quotes.findings,
      ...sums.findings,
      ...checkConversions(plan),
      ...checkDeclared(plan),
      ...checkSeries(plan),
      ...checkDates(plan),
      ...checkStatuses(plan, judge),
      ...checkRevisions(plan),
    ],
    counts: proof(plan, quotes.proved, new Set([...sums.agreeing, ...statedTwice(plan)])),
  };
};

/** The statuses that an assessment is compared with. */
const judge: Judge = {
  dataStatus,
  attainment: (plan, target) => attainment(plan, target).status,
  trajectory: (plan, target) => trajectory(plan, target).status,
};

/** Each number once, by the strongest proof it has. */
const proof = (plan: Plan, proved: ReadonlySet<string>, agreeing: ReadonlySet<string>): ProofCounts => {
  const paths = statedNumbers(plan).map(({ path }) => path);
  const quoted = paths.filter((path) => proved.has(path)).length;
  const crossChecked = paths.filter((path) => !proved.has(path) && agreeing.has(path)).length;
  return { numbers: paths.length, quoted, crossChecked, addressOnly: paths.length - quoted - crossChecked };
};
