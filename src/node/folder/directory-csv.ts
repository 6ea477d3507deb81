/**
 * `directory.csv` → the entries of the directory. Lists of enterprises come as tables, and stay one.
 */
import { readCsv, type CsvColumns } from './csv-table.ts';
import { csvOrigin, type Piece } from './piece.ts';

const COLUMNS: CsvColumns = { known: ['name', 'organisation', 'area', 'sector', 'batch'], required: ['name'] };

export const entriesFrom = (text: string, file: string): Piece => {
  const { rows, problems } = readCsv(text, file, COLUMNS);
  if (!rows) return { origins: [], problems };
  const value = rows.map(({ cell }) =>
    Object.fromEntries(
      COLUMNS.known.flatMap((name) => (cell(name) === '' && name !== 'name' ? [] : [[name, cell(name)]])),
    ),
  );
  return {
    value,
    origins: [
      csvOrigin(
        file,
        ['directory', 'entries'],
        rows.map(({ line }) => line),
      ),
    ],
    problems,
  };
};
