/** What keeps a value from being a plan: where, what was expected there, what was found. */
export interface Problem {
  /** Path in the package: `targets[3].value`. */
  readonly at: string;
  /** Completes the sentence "expected …". */
  readonly expected: string;
  /** Completes the sentence "got …". */
  readonly got: string;
}

/** `targets[3].value: expected a number, got "lots"`. */
export const inWords = ({ at, expected, got }: Problem): string => `${at}: expected ${expected}, got ${got}`;
