/**
 * What one file brings to a package, and where in the file each part of it stands.
 */
import type { Finding } from '../finding.ts';
import { jsonPositions } from './json-text.ts';

/** A key or a position in a list. */
export type Segment = string | number;

export interface Origin {
  readonly file: string;
  /** What of the package stands in the file: `['statistics', 2]`; nothing for all of it. */
  readonly under: readonly Segment[];
  /** Where in the file a part of it stands, or should stand, by its path below `under`. */
  readonly locate: (path: readonly Segment[]) => Located;
}

export interface Located {
  readonly line: number;
  readonly column?: number;
  /** Name of the column of a table. */
  readonly cell?: string;
}

export interface Piece {
  /** Undefined where it could not be read: what it should have held is then unknown, and not absent. */
  readonly value?: unknown;
  readonly origins: readonly Origin[];
  readonly problems: readonly Finding[];
}

/** A piece that is the value of one key of the package. */
export interface Part {
  readonly key: string;
  readonly piece: Piece;
  /** Relative to the folder of the plan. */
  readonly files: readonly string[];
}

export const jsonOrigin = (file: string, text: string, under: readonly Segment[]): Origin => {
  let positions: ReturnType<typeof jsonPositions> | undefined;
  // Most files have nothing wrong with them, so they are parsed a second time only when asked.
  return { file, under, locate: (path) => (positions ??= jsonPositions(text))(path) };
};

/** @param lines Line of each item of the list that the table holds. */
export const csvOrigin = (file: string, under: readonly Segment[], lines: readonly number[]): Origin => ({
  file,
  under,
  locate: ([row, ...rest]) => {
    const key = rest.findLast((segment) => typeof segment === 'string');
    // The one key that is no column is what the columns source, quote and note make.
    const cell = key === 'citation' ? 'source' : key;
    return { line: lines[Number(row)] ?? 1, ...(cell === undefined ? {} : { cell }) };
  },
});
