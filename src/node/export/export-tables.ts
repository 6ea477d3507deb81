/**
 * A plan → tables that keep all that its numbers say: hedge, date, doubt and source stand beside each, in columns of their
 * own. A pure function of the plan.
 */
import type { Plan, Statistic } from '../../data/schema.ts';
import { CITATION, column, CONVERSION, DOUBT, NUMBER, type Column, type ColumnName } from './export-columns.ts';
import { citing, figureRow, numberCells, targetRow, type Cite, type Row, type Stated } from './export-rows.ts';

export interface ExportTable {
  /** Lower-case letters, digits and hyphens. */
  readonly name: string;
  /** File, relative to the folder of the export. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Columns that no two rows have the same cells in. */
  readonly key?: readonly ColumnName[];
}

/** What was promised, what was measured, what else was said, and on what it all rests. Tables without rows are left out. */
export const exportTables = (plan: Plan): readonly ExportTable[] => {
  const cite = citing(plan);
  return [
    targetTable(plan, cite),
    ...plan.statistics.map((statistic) => statisticTable(statistic, cite)),
    breakTable(plan, cite),
    figureTable(plan, cite),
    breakdownTable(plan, cite),
    directoryTable(plan),
    sourceTable(plan),
  ].filter(({ rows }) => rows.length > 0);
};

const columns = (...names: readonly ColumnName[]): readonly Column[] => names.map(column);

/** Most numbers are converted by nobody: the columns for it are there where one is. */
const conversionOf = (rows: readonly Row[]): readonly ColumnName[] =>
  rows.some(({ conversionBy }) => conversionBy !== undefined) ? CONVERSION : [];

const targetTable = (plan: Plan, cite: Cite): ExportTable => {
  const stepOf = (id: string) => plan.steps.find(({ targets }) => targets.includes(id))?.id;
  return {
    name: 'targets',
    path: 'targets.csv',
    title: 'What was promised',
    columns: [
      ...columns('id', 'plan', 'label', 'operator', 'value', 'low', 'high', 'unit', 'whole'),
      ...columns('baselineValue', 'baselineLow', 'baselineHigh', 'baselineQualifier', 'baselineAsOf', 'baselineSource'),
      ...columns('deadline', 'deadlinePrecision', 'statedAs', 'scope', 'statistic', 'step', ...CITATION),
    ],
    rows: [
      ...plan.targets.map((one) => ({ step: stepOf(one.id), ...defined(targetRow(one, cite)), plan: plan.id })),
      ...plan.relatedPlans.flatMap(({ id, targets }) => targets.map((one) => ({ ...targetRow(one, cite), plan: id }))),
    ],
    key: ['id'],
  };
};

const defined = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== undefined));

const statisticTable = (statistic: Statistic, cite: Cite): ExportTable => {
  const { id, label, unit, area, definition, breaks, observations } = statistic;
  const rows = observations.map((one) => figureRow({ ...one, label, unit, ...(area !== undefined && { area }) }, cite));
  const compared = breaks.length > 0 ? 'Counted in more than one way: see breaks.csv before you compare.' : undefined;
  const description = [definition, compared].filter((sentence) => sentence !== undefined).join(' ');
  return {
    name: `statistic-${id}`,
    path: `statistics/${id}.csv`,
    title: label,
    ...(description !== '' && { description }),
    columns: columns('id', 'asOf', ...NUMBER, 'area', 'obsStatus', ...DOUBT, ...conversionOf(rows), ...CITATION),
    rows,
    key: ['id'],
  };
};

const breakTable = ({ statistics }: Plan, cite: Cite): ExportTable => ({
  name: 'breaks',
  path: 'breaks.csv',
  title: 'Where a statistic began to be counted in another way',
  columns: columns('statistic', 'date', 'reason', ...CITATION),
  rows: statistics.flatMap(({ id: statistic, breaks }) =>
    breaks.map(({ date, reason, citation }) => ({ statistic, date, reason, ...cite(citation) })),
  ),
});

const figureTable = (plan: Plan, cite: Cite): ExportTable => {
  const { declared, directory, relatedPlans } = plan;
  const of = (owner: string, kind: string, figures: readonly (Stated | undefined)[]): Row[] =>
    figures.flatMap((figure) => (figure ? [{ ...figureRow(figure, cite), plan: owner, kind }] : []));
  const rows = [
    ...of(plan.id, 'declared', [declared.actions, declared.measures]),
    ...of(plan.id, 'figure', plan.figures),
    ...relatedPlans.flatMap(({ id, figures }) => of(id, 'figure', figures)),
    ...(directory?.batches ?? []).map(({ id, label, date: asOf, count, citation }): Row => {
      const qualifier = Array.isArray(count) ? 'range' : 'exactly';
      return { kind: 'batch', id, plan: plan.id, label, asOf, qualifier, ...numberCells(count), ...cite(citation) };
    }),
  ];
  return {
    name: 'figures',
    path: 'figures.csv',
    title: 'Numbers that belong to no series',
    columns: [
      ...columns('kind', 'id', 'plan', 'label', ...NUMBER, 'statedAs', 'asOf', 'area', 'obsStatus'),
      ...columns(...DOUBT, ...conversionOf(rows), ...CITATION),
    ],
    rows,
    // A figure and a batch may have one id.
    key: ['kind', 'id'],
  };
};

const breakdownTable = ({ breakdowns }: Plan, cite: Cite): ExportTable => ({
  name: 'breakdowns',
  path: 'breakdowns.csv',
  title: 'Wholes and the parts that they are made of',
  columns: columns('breakdown', 'breakdownLabel', 'id', 'label', ...NUMBER, 'asOf', ...CITATION),
  rows: breakdowns.flatMap(({ id: breakdown, label: breakdownLabel, unit, asOf, parts }) =>
    parts.map((part) => ({ breakdown, breakdownLabel, asOf, ...figureRow({ ...part, unit }, cite) })),
  ),
  key: ['id'],
});

const directoryTable = ({ directory }: Plan): ExportTable => ({
  name: 'directory',
  path: 'directory.csv',
  title: directory?.label ?? '',
  columns: columns('name', 'organisation', 'area', 'sector', 'batch'),
  rows: directory?.entries ?? [],
});

const sourceTable = ({ sources }: Plan): ExportTable => ({
  name: 'sources',
  path: 'sources.csv',
  title: 'What every number rests on',
  columns: columns('id', 'publisher', 'title', 'url', 'published', 'language', 'document'),
  rows: sources,
  key: ['id'],
});
