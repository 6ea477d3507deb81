/**
 * The table of `target-board`: a row a target, values in full with their units, and who judged what, and how.
 */
import type { Locale } from '../data/locale.ts';
import { numberOf, type CitedSource } from '../data/provenance.ts';
import type { Citation, Step } from '../data/schema.ts';
import { dateWords } from './date-words.ts';
import { assessmentWords } from './assessment-words.ts';
import type { Table, TableCell, TableRow } from './chart.ts';
import { valueWords } from './figure-words.ts';
import { rowsOnDemand } from './rows-on-demand.ts';
import { statusSign } from './status-words.ts';
import { missingWords } from './target-amounts.ts';
import type { BoardRow } from './target-board-rows.ts';
import { wayWords } from './target-board-statuses.ts';
import type { Amount } from './target-facts.ts';
import { deadlineWords, targetFigure } from './target-words.ts';

const FIGURES = ['target', 'stated', 'deadline', 'baseline', 'latest', 'date'] as const;
const NUMBERS: ReadonlySet<string> = new Set(['target', 'baseline', 'latest']);
const JUDGED = ['dataStatus', 'attainment', 'trajectory', 'delivery', 'judged'] as const;

export const boardTable = (
  caption: string,
  rows: readonly BoardRow[],
  sources: readonly CitedSource[],
  locale: Locale,
): Table => {
  const { columns, statusColumns } = locale.words.board;
  return {
    caption,
    header: columns.target,
    columns: [
      ...FIGURES.map((id) => ({
        id,
        label: id === 'target' ? locale.words.gauge.value : columns[id],
        unit: '',
        isWords: !NUMBERS.has(id),
      })),
      ...JUDGED.map((id) => ({ id, label: statusColumns[id], unit: '', isWords: true })),
    ],
    rows: rowsOnDemand(rows.length, (i) => rowOf(rows[i]!, sources, locale)),
  };
};

const rowOf = (row: BoardRow, sources: readonly CitedSource[], locale: Locale): TableRow => {
  const { target, breaks } = row.facts;
  const source = numberOf(sources, target.citation);
  return {
    key: target.id,
    header: locale.words.gauge.heading(target.label, target.scope),
    ...(source === undefined ? {} : { source }),
    cells: [...figureCells(row, sources, locale), ...statusCells(row, locale)],
    notes: breaks.map(({ date, reason }) => locale.words.table.break(dateWords(date, locale), reason)),
  };
};

const figureCells = ({ facts }: BoardRow, sources: readonly CitedSource[], locale: Locale): readonly TableCell[] => {
  const { target, unit, baseline, latest, state } = facts;
  const cited = (citation: Citation) => {
    const source = numberOf(sources, citation);
    return source === undefined ? {} : { source };
  };
  const amountCell = ({ figure, unit: own }: Amount): TableCell => ({
    text: valueWords(figure, own ?? '', locale),
    value: figure.value,
    ...cited(figure.citation),
  });
  const dated = ({ asOf }: Amount) => (asOf === undefined ? '' : locale.date(asOf, 'long'));
  return [
    {
      text: target.value === null ? locale.words.target.noNumber : targetFigure(target, unit, locale, 'full'),
      value: target.value,
      ...cited(target.citation),
    },
    { text: target.statedAs === undefined ? '' : locale.words.quoted(target.statedAs) },
    { text: deadlineWords(target, locale) ?? '' },
    baseline ? datedCell(amountCell(baseline), dated(baseline), locale) : { text: '' },
    latest ? amountCell(latest) : { text: state === 'known' ? '' : missingWords(state, locale), value: null },
    { text: latest ? dated(latest) : '' },
  ];
};

/** A value with its date beside it. */
const datedCell = (cell: TableCell, date: string, { words }: Locale): TableCell =>
  date === '' ? cell : { ...cell, text: words.withRemark(cell.text, date) };

const statusCells = (row: BoardRow, locale: Locale): readonly TableCell[] => {
  const { dataStatus, attainment, trajectory, delivery } = row.statuses;
  const judged = [
    ...row.facts.target.assessments.map((one) => assessmentWords(one, locale)),
    ...delivery.flatMap(({ step, assessment }) =>
      assessment ? [locale.words.gauge.row(step.label, methodOf(assessment, locale))] : [],
    ),
  ];
  return [
    { text: statusSign('dataStatus', dataStatus, locale).text },
    { text: statusSign('attainment', attainment, locale).text },
    { text: statusSign('trajectory', trajectory, locale, wayWords(row, locale)).text },
    { text: [...new Set(delivery.map((one) => statusSign('delivery', one, locale).text))].join(locale.words.comma) },
    { text: judged.join(' ') },
  ];
};

/** Who judged a step, when and how. */
const methodOf = (
  { by, assessor, date, method, reason, delivery }: Step['assessments'][number],
  locale: Locale,
): string =>
  locale.words.target.assessed({
    statuses: [locale.words.status.delivery[delivery]],
    by,
    assessor,
    date: locale.date(date, 'long'),
    method,
    reason,
  });
