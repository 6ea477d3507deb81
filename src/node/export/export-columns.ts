/**
 * Every column that an exported table may have: what it is called, what it means, what may stand in it. One name means one
 * thing in all tables.
 */
import { ObsStatus, Operator, Qualifier } from '../../data/values.ts';

export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number';
  readonly description: string;
  readonly format?: 'uri';
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

const text = (description: string, rest: Partial<Column> = {}) => ({ type: 'string', description, ...rest }) as const;
const number = (description: string) => ({ type: 'number', description }) as const;
const one = (description: string, options: readonly string[]) => text(description, { constraints: { enum: options } });

/** A date that is not known to the day is no date to a spreadsheet, and must not be made one. */
const date = (description: string) =>
  text(`${description} Of day, month or year precision, as the source has it: 2023-04-30, 2023-04 or 2023.`, {
    constraints: { pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' },
  });

const HEDGE = 'How the number is hedged: "at-least" 300 is not 300.';

const COLUMNS = {
  id: text('Id.', { constraints: { required: true } }),
  plan: text('Id of the plan that it belongs to: this one, or one that it is related to.', {
    constraints: { required: true },
  }),
  kind: one('What was counted: something announced, a figure, a batch of a directory.', [
    'declared',
    'figure',
    'batch',
  ]),
  statistic: text('Id of the statistic.'),
  breakdown: text('Id of the whole that is broken down.'),
  breakdownLabel: text('What is broken down.'),
  label: text('What it is.'),
  value: number('The number; empty where it is not known, and where it is a range.'),
  low: number('Lower end of a range.'),
  high: number('Upper end of a range.'),
  qualifier: one(HEDGE, Qualifier.options),
  operator: one('How the number is meant: at least, at most, between low and high.', Operator.options),
  whole: number('What all of it would be, where there is a most.'),
  unit: text('What is counted; "percent" for shares.'),
  asOf: date('When it was true.'),
  date: date('First day on which the new definition holds.'),
  deadline: date('When it was to be reached.'),
  deadlinePrecision: one('How exactly the deadline is meant.', ['day', 'month', 'quarter', 'year']),
  obsStatus: one('Whether it is final, provisional, a forecast or missing.', ObsStatus.options),
  disputed: text('Why it is doubted; empty where nobody doubts it.'),
  disputedBy: text('Id of the source that doubts it.'),
  statedAs: text('The words in which it was stated.'),
  area: text('Where it was counted.'),
  scope: text('What the target is for.'),
  step: text('Id of the step of the plan that it belongs to.'),
  baselineValue: number('Where the target counts from; empty where it is not known, and where it is a range.'),
  baselineLow: number('Lower end of the range that the target counts from.'),
  baselineHigh: number('Upper end of the range that the target counts from.'),
  baselineQualifier: one(HEDGE, Qualifier.options),
  baselineAsOf: date('When the target counts from.'),
  baselineSource: text('Id of the source of the baseline.'),
  conversionValue: number('The same in another unit, as somebody converted it.'),
  conversionLow: number('Lower end of the converted range.'),
  conversionHigh: number('Upper end of the converted range.'),
  conversionQualifier: one(HEDGE, Qualifier.options),
  conversionUnit: text('Unit that it was converted into.'),
  conversionBy: text('Id of the source that converted it.'),
  reason: text('Why numbers before and after cannot be compared.'),
  source: text('Id of the source.'),
  publisher: text('Who published the source.'),
  title: text('Title of the source.'),
  url: text('Address of the source.', { format: 'uri' }),
  published: date('When the source was published.'),
  language: text('BCP 47 tag of the language of the source.'),
  document: text('File name of the transcript of the source.'),
  quote: text('What the source says, word for word.'),
  locator: text('Where in the source.'),
  note: text('What is to be known about how the source was read.'),
  name: text('Name of what is listed.', { constraints: { required: true } }),
  organisation: text('Organisation that it belongs to.'),
  sector: text('Sector that it belongs to.'),
  batch: text('Id of the batch in which it was listed.'),
} as const satisfies Record<string, Omit<Column, 'name'>>;

export type ColumnName = keyof typeof COLUMNS;

export const column = (name: ColumnName): Column => ({ name, ...COLUMNS[name] });

export const NUMBER = ['value', 'low', 'high', 'qualifier', 'unit'] as const satisfies readonly ColumnName[];
export const DOUBT = ['disputed', 'disputedBy'] as const satisfies readonly ColumnName[];
export const CONVERSION = [
  'conversionValue',
  'conversionLow',
  'conversionHigh',
  'conversionQualifier',
  'conversionUnit',
  'conversionBy',
] as const satisfies readonly ColumnName[];
export const CITATION = [
  'source',
  'publisher',
  'url',
  'published',
  'quote',
  'locator',
  'note',
] as const satisfies readonly ColumnName[];
