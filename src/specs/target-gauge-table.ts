/**
 * The table of `target-gauge`: target, baseline and latest figure, values in full. What is not known says so.
 */
import type { Locale } from '../data/locale.ts';
import { numberOf, type CitedSource } from '../data/provenance.ts';
import type { Citation } from '../data/schema.ts';
import { dateWords } from './date-words.ts';
import type { Table, TableCell, TableRow } from './chart.ts';
import { valueWords } from './figure-words.ts';
import { missingWords } from './target-amounts.ts';
import type { Amount, Facts } from './target-facts.ts';
import { deadlineWords, targetFigure } from './target-words.ts';

export const gaugeTable = (caption: string, facts: Facts, sources: readonly CitedSource[], locale: Locale): Table => {
  const { gauge, table, target: words } = locale.words;
  const { target, unit, baseline, latest } = facts;
  const cited = (citation: Citation, cell: TableCell): TableCell => {
    const source = numberOf(sources, citation);
    return source === undefined || cell.text === '' ? cell : { ...cell, source };
  };
  const row = (
    key: Amount['role'] | 'target',
    cells: readonly TableCell[],
    notes: readonly string[] = [],
  ): TableRow => ({
    key,
    header: gauge[key],
    cells,
    notes,
  });
  const amountRow = ({ role, figure, asOf, unit: own }: Amount, notes: readonly string[]) =>
    row(
      role,
      [
        // The head of the column has the target's unit.
        cited(figure.citation, {
          text: valueWords(figure, own === 'percent' || own !== unit ? (own ?? '') : '', locale),
          value: figure.value,
        }),
        cited(figure.citation, { text: asOf === undefined ? '' : locale.date(asOf, 'long') }),
      ],
      notes,
    );
  const missing = facts.state === 'known' ? '' : missingWords(facts.state, locale);
  const goal =
    target.value === null
      ? words.noNumber
      : targetFigure(target, unit === 'percent' ? unit : undefined, locale, 'full');
  return {
    caption,
    header: '',
    columns: [
      { id: target.id, label: gauge.value, unit: unit ?? '' },
      { id: 'date', label: gauge.date, unit: '', isWords: true },
    ],
    rows: [
      row('target', [
        cited(target.citation, { text: goal, value: target.value }),
        // The source that states a number need not state when: its note says so.
        { text: deadlineWords(target, locale) ?? '' },
      ]),
      ...(baseline ? [amountRow(baseline, [])] : []),
      latest
        ? amountRow(
            latest,
            facts.breaks.map(({ date, reason }) => table.break(dateWords(date, locale), reason)),
          )
        : row('latest', [{ text: missing, value: null }, { text: '' }]),
    ],
  };
};
