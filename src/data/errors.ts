/**
 * The errors that a figure can print. Each carries a code and the values its sentence needs; the sentence itself is in
 * the locale, so that a reader gets it in the language of the page. The English `message` is for developers' consoles.
 */
export interface ErrorDetails {
  /** A part of the plan was asked for by an id it does not have. */
  'unknown-id': {
    kind: 'statistic' | 'target' | 'step' | 'sectors' | 'network' | 'event' | 'figure';
    id: string;
    known: readonly string[];
  };
  /** An option cannot be read. */
  'bad-option':
    | { option: string; expected: 'date'; got: string }
    | { option: string; expected: 'date-order'; got: string }
    | { option: string; expected: 'choice'; got: string; choices: readonly string[] };
  /** The plan holds nothing that the element could show. */
  'nothing-to-show': { kind: 'statistic' | 'target' | 'sectors' | 'network' | 'event' | 'directory' };
  /** The address is not one that may be fetched. */
  'plan-address': { address: string };
  /** The address did not answer with a file. */
  'plan-unreachable': { address: string; status?: number };
  /** The file did not arrive in time. */
  'plan-timeout': { address: string; seconds: number };
  /** The file is larger than a plan may be. */
  'plan-too-large': { address: string; megabytes: number };
  /** The file is not JSON. */
  'plan-not-json': { address: string };
  /** The file is JSON but not a plan; each problem names path, expectation and finding. */
  'plan-invalid': { address?: string; problems: readonly string[] };
  /** The code that draws did not arrive or failed. */
  'draw-failed': { reason: string };
}

export type ErrorCode = keyof ErrorDetails;

export const isChartsError = (error: unknown): error is PlanChartsError => error instanceof PlanChartsError;

export class PlanChartsError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly details: ErrorDetails[C];

  constructor(code: C, details: ErrorDetails[C]) {
    super(`${code}: ${Object.values(details).flat().join('; ')}`);
    this.name = 'PlanChartsError';
    this.code = code;
    this.details = details;
  }
}
