/**
 * A plan as one file, away from its documents: what a page loads. Its quotes were looked up where it was made; that they
 * cannot be looked up here is worth a word, and no error of each of its sources.
 */
import type { Finding } from '../finding.ts';

const ALONE: Finding = {
  rule: 'document',
  severity: 'warning',
  at: 'sources',
  expected: 'a folder documents beside the plan, in which its quotes can be looked up',
  got: 'none',
  mend: 'Check the folder that the plan was made of',
};

/** The same findings, with one in place of all those about a document that is not there. */
export const publishedFindings = (findings: readonly Finding[]): readonly Finding[] => {
  const others = findings.filter(({ rule, severity }) => rule !== 'document' || severity !== 'error');
  return others.length < findings.length ? [...others, ALONE] : findings;
};
