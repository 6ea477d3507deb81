/**
 * JSON as it was typed: its value, what is wrong with it at which line, and where each of its parts stands.
 *
 * The value is what `JSON.parse` makes of it. That keeps the last of two equal keys and forgets where anything stood, so
 * a second parser, which keeps every key and place, is asked about those.
 */
import { findNodeAtLocation, parseTree, visit, type Node, type ParseError } from 'jsonc-parser';
import type { Finding } from '../finding.ts';
import { jsonMend } from './json-mend.ts';

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export interface JsonText {
  /** Undefined where the text is no JSON; JSON itself has no such value. */
  readonly value?: unknown;
  readonly problems: readonly Finding[];
}

const STRICT = { disallowComments: true, allowTrailingComma: false } as const;

/** @param file Its name, for the problems. */
export const readJson = (text: string, file: string): JsonText => {
  try {
    return { value: JSON.parse(text) as unknown, problems: repeatedKeys(text, file) };
  } catch (error) {
    return { problems: [syntaxProblem(text, file, error as Error)] };
  }
};

const syntaxProblem = (text: string, file: string, { message }: Error): Finding => {
  const errors: ParseError[] = [];
  ifNotTooDeep(() => parseTree(text, errors, STRICT));
  const [first] = errors;
  if (!first) return { rule: 'json', severity: 'error', at: file, expected: 'JSON', got: message };
  const found = text.slice(first.offset, first.offset + first.length) || 'the end of the file';
  return {
    rule: 'json',
    severity: 'error',
    at: placeName(file, positionAt(linesOf(text), first.offset)),
    got: found.length > 40 ? `${found.slice(0, 37)}…` : found,
    ...jsonMend(text, first),
  };
};

/** Of two equal keys in one object the first would be lost without a word. */
const repeatedKeys = (text: string, file: string): Finding[] => {
  const problems: Finding[] = [];
  const open: Set<string>[] = [];
  const visitor = {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key: string, _offset: number, _length: number, line: number, column: number) => {
      const keys = open.at(-1);
      if (keys?.has(key))
        problems.push({
          rule: 'json',
          severity: 'error',
          at: placeName(file, { line: line + 1, column: column + 1 }),
          expected: 'each key once',
          got: `"${key}" twice`,
          mend: 'Keep one of the two',
        });
      keys?.add(key);
    },
  };
  ifNotTooDeep(() => {
    visit(text, visitor, STRICT);
  });
  return problems;
};

/** Line and column of a part; of the part around it where there is no such part. */
export const jsonPositions = (text: string): ((path: readonly (string | number)[]) => Position) => {
  const tree = ifNotTooDeep(() => parseTree(text, [], STRICT));
  const lines = linesOf(text);
  return (path) => {
    for (let length = path.length; tree && length > 0; length -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return positionAt(lines, keyOf(node).offset);
    }
    return { line: 1, column: 1 };
  };
};

/** What is under a key begins with the key. */
const keyOf = (node: Node): Node => (node.parent?.type === 'property' ? node.parent : node);

/** The second parser recurses: a text nested a few thousand levels deep has a value, but no positions. */
const ifNotTooDeep = <T>(ask: () => T): T | undefined => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** Offset of the first character of each line. */
const linesOf = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length),
];

const positionAt = (lines: readonly number[], offset: number): Position => {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (lines[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - lines[low]! + 1 };
};

/** A place in a file as a finding names it: `targets.json:12:7`. */
export const placeName = (file: string, { line, column }: Position): string => `${file}:${line}:${column}`;
