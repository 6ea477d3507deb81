/**
 * `statistics/<id>.csv` → the observations of that statistic.
 *
 * Only what a spreadsheet can spoil is checked here: numbers and ids. The rest is checked as any plan is.
 */
import { isDate } from '../../data/dates.ts';
import { csvNumber, type NumberMend } from './csv-number.ts';
import { csvProblem, readCsv, type CsvColumns, type CsvRow } from './csv-table.ts';
import type { Finding } from '../finding.ts';
import { csvOrigin, type Piece, type Segment } from './piece.ts';

const COLUMNS: CsvColumns = {
  known: ['id', 'asOf', 'value', 'low', 'high', 'qualifier', 'obsStatus', 'source', 'quote', 'locator', 'note'],
  required: ['asOf', 'source'],
};

/**
 * @param statistic Its id, with which the ids of its observations begin.
 * @param under Where in the package the observations stand.
 */
export const observationsFrom = (text: string, file: string, statistic: string, under: readonly Segment[]): Piece => {
  const { rows, problems } = readCsv(text, file, COLUMNS);
  if (!rows) return { origins: [], problems };
  const read = rows.map((row) => observationFrom(row, file, statistic));
  const found = [...problems, ...read.flatMap(({ problems: own }) => own), ...repeatedIds(read, file)];
  const origins = [
    csvOrigin(
      file,
      under,
      rows.map(({ line }) => line),
    ),
  ];
  // A number that could not be read is not "not known".
  if (found.length > 0) return { origins, problems: found };
  return { value: read.map(({ observation }) => observation), origins, problems: [] };
};

interface ReadRow {
  readonly observation: { readonly id: string };
  readonly line: number;
  readonly problems: readonly Finding[];
}

const observationFrom = ({ line, cell }: CsvRow, file: string, statistic: string): ReadRow => {
  const asOf = cell('asOf');
  const given = (...names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (cell(name) === '' ? [] : [[name, cell(name)]])));
  const { value, problems } = valueOf(cell, (column, words) => csvProblem(file, line, column, words));
  return {
    line,
    problems,
    observation: {
      // A date that is none is said of the date alone, not of the id too.
      id: cell('id') || `${statistic}-${isDate(asOf) ? asOf : `line-${line}`}`,
      asOf,
      value,
      ...(Array.isArray(value) ? { qualifier: 'range' } : {}),
      ...given('qualifier', 'obsStatus'),
      citation: { source: cell('source'), ...given('quote', 'locator', 'note') },
    },
  } as ReadRow;
};

type Say = (column: string, words: Pick<Finding, 'expected' | 'got' | 'mend'>) => Finding;

const valueOf = (cell: CsvRow['cell'], say: Say): { value: unknown; problems: readonly Finding[] } => {
  const [value, low, high] = (['value', 'low', 'high'] as const).map((column) => ({
    column,
    read: csvNumber(cell(column)),
  })) as [Read, Read, Read];
  const unread = [value, low, high].flatMap(({ column, read }) =>
    isMend(read) ? [say(column, { ...read, got: `"${cell(column)}"` })] : [],
  );
  if (unread.length > 0) return { value: null, problems: unread };
  if (low.read === null && high.read === null) return { value: value.read, problems: [] };
  if (value.read !== null)
    return {
      value: null,
      problems: [
        say('value', { expected: 'a value, or low and high', got: 'both', mend: 'Leave value empty for a range' }),
      ],
    };
  if (low.read === null || high.read === null)
    return {
      value: null,
      problems: [
        say(low.read === null ? 'low' : 'high', {
          expected: 'both ends of a range',
          got: 'one',
          mend: 'Write one number into the column value and its hedge into qualifier',
        }),
      ],
    };
  return { value: [low.read, high.read], problems: [] };
};

interface Read {
  readonly column: string;
  readonly read: ReturnType<typeof csvNumber>;
}

const isMend = (read: ReturnType<typeof csvNumber>): read is NumberMend => typeof read === 'object' && read !== null;

const repeatedIds = (rows: readonly ReadRow[], file: string): Finding[] => {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, observation: { id } }) => {
    const first = seen.get(id);
    seen.set(id, first ?? line);
    const mend = 'Give one of the two an id of its own, in the column id';
    return first === undefined
      ? []
      : [csvProblem(file, line, 'id', { expected: 'each id once', got: `"${id}", as in line ${first}`, mend })];
  });
};
