/**
 * What `plan-charts check` says: what was found wrong, and what every number rests on.
 */
export interface Finding {
  /** Which check found it: `schema`, `quote`, `sum` … */
  readonly rule: string;
  /** An error makes the check fail; a warning is for an editor to look at. */
  readonly severity: 'error' | 'warning';
  /** Where in the package: `statistics.users.observations.users-2023-04.value`. */
  readonly at: string;
  /** Completes the sentence "expected …". */
  readonly expected: string;
  /** Completes the sentence "got …". */
  readonly got: string;
  /** What to do, as an imperative sentence without a full stop. */
  readonly mend?: string;
}

/** What the numbers of a plan rest on; each number is counted once, by the strongest proof it has. */
export interface ProofCounts {
  /** All numbers that the plan states. */
  readonly numbers: number;
  /** Said in a quote that stands in a document beside the plan. */
  readonly quoted: number;
  /** Agreeing with other numbers: a sum, a share, a second source. */
  readonly crossChecked: number;
  /** Only an address. */
  readonly addressOnly: number;
}

export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly counts: ProofCounts;
}
