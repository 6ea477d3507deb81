/**
 * A table as CSV: UTF-8, commas, a header, and no cell that a spreadsheet would run.
 */
import { stringify } from 'csv-stringify/sync';
import { spreadsheetText } from '../../render/spreadsheet-text.ts';
import type { ExportTable } from './export-tables.ts';

export const csvText = ({ columns, rows }: Pick<ExportTable, 'columns' | 'rows'>): string =>
  stringify([...rows], {
    header: true,
    columns: columns.map(({ name }) => name),
    cast: { string: spreadsheetText },
    record_delimiter: 'windows',
  });
