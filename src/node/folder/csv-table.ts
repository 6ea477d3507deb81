/**
 * A CSV file as rows of named cells, each with its line.
 */
import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { suggestion } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';

export interface CsvRow {
  /** Line in the file, from 1. */
  readonly line: number;
  /** The text of a cell without white space around it; empty where the file has no such column. */
  readonly cell: (column: string) => string;
}

export interface CsvTable {
  /** Undefined where the file is no table that could be read. */
  readonly rows?: readonly CsvRow[];
  readonly problems: readonly Finding[];
}

export interface CsvColumns {
  readonly known: readonly string[];
  readonly required: readonly string[];
}

interface Line {
  readonly record: readonly string[];
  readonly info: Pick<InfoRecord, 'lines'>;
}

/** @param file Its name, for the problems. */
export const readCsv = (text: string, file: string, columns: CsvColumns): CsvTable => {
  try {
    const lines = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Line[];
    // Spreadsheets write rows of nothing but commas.
    const [head, ...body] = lines.filter(({ record }) => record.some((cell) => cell !== ''));
    if (!head) return { problems: [problem(file, 1, `the columns ${columns.required.join(', ')}`, 'an empty file')] };
    const problems = [
      ...headProblems(head, file, columns),
      ...body.flatMap((line) => tooWide(line, head.record, file)),
    ];
    return problems.length > 0 ? { problems } : { rows: body.map((line) => rowOf(line, head.record)), problems };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines = typeof error.lines === 'number' ? error.lines : 1;
    const [fault] = error.message.toLowerCase().split(/[:,]/);
    const mend = 'Put a cell with quotes in it into "…", and write "" for each within';
    return { problems: [problem(file, lines, 'rows of cells', fault!, mend)] };
  }
};

/** Something wrong with a line of a CSV file, or with one cell in it. */
export const csvProblem = (
  file: string,
  line: number,
  column: string | undefined,
  words: Pick<Finding, 'expected' | 'got' | 'mend'>,
): Finding => ({
  rule: 'csv',
  severity: 'error',
  at: [file, line, ...(column === undefined ? [] : [column])].join(':'),
  ...words,
});

const problem = (file: string, line: number, expected: string, got: string, mend?: string): Finding =>
  csvProblem(file, line, undefined, { expected, got, ...(mend === undefined ? {} : { mend }) });

const headProblems = ({ record, info }: Line, file: string, { known, required }: CsvColumns): Finding[] => {
  const say = (expected: string, got: string, mend: string): Finding => problem(file, info.lines, expected, got, mend);
  if (record.length === 1 && /[;\t]/.test(record[0]!))
    return [say('columns with commas between them', 'other separators', 'Save the file as CSV with commas')];
  return [
    ...record.flatMap((name, i) => {
      if (name === '') return [];
      if (known.includes(name))
        return record.indexOf(name) < i ? [say('each column once', `"${name}" twice`, 'Keep one of the two')] : [];
      const mend = suggestion(name, known, (meant) => `Write "${meant}"`) ?? 'Take the column away';
      return [say(`one of the columns ${known.join(', ')}`, `"${name}"`, mend)];
    }),
    ...required
      .filter((name) => !record.includes(name))
      .map((name) => say(`a column "${name}"`, 'none', 'Write it into the first line')),
  ];
};

const tooWide = ({ record, info }: Line, head: readonly string[], file: string): Finding[] => {
  const beyond = record.findIndex((cell, i) => cell !== '' && (head[i] ?? '') === '');
  if (beyond < 0) return [];
  const mend = 'Put a text with a comma in it into "…", or name the column in the first line';
  return [problem(file, info.lines, 'a column for each cell', `"${record[beyond]}" in none`, mend)];
};

const rowOf = ({ record, info }: Line, head: readonly string[]): CsvRow => ({
  line: info.lines,
  cell: (column) => record[head.indexOf(column)] ?? '',
});
