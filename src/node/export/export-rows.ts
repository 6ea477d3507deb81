/**
 * What a plan says of a number, as the cells of one row.
 */
import type { Citation, Figure, Plan, Target, Value } from '../../data/schema.ts';
import type { ColumnName } from './export-columns.ts';

type Cell = string | number | undefined;

/** A cell that is not there is empty: not known, or not given. */
export type Row = Readonly<Partial<Record<ColumnName, Cell>>>;

export type Cite = (citation: Citation | undefined) => Row;

/** A citation with what is known of its source, so that a row can be read alone. */
export const citing = ({ sources }: Plan): Cite => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (citation) => {
    if (!citation) return {};
    const { publisher, url, published } = byId.get(citation.source)!;
    return { ...citation, publisher, url, published };
  };
};

/** A range has two cells of its own: it is no number that could be added up. */
export const numberCells = (value: Value): Row =>
  typeof value === 'number' || value === null ? { value: value ?? undefined } : { low: value[0], high: value[1] };

/** What a figure, an observation and a part of a whole have in common. */
export type Stated = Pick<Figure, 'id' | 'value' | 'qualifier' | 'citation'> & Partial<Figure>;

export const figureRow = ({ value, conversion, disputed, citation, ...rest }: Stated, cite: Cite): Row => ({
  ...rest,
  ...numberCells(value),
  disputed: disputed?.reason,
  disputedBy: disputed?.citation?.source,
  ...(conversion &&
    prefixed('conversion', {
      ...numberCells(conversion.value),
      qualifier: conversion.qualifier,
      unit: conversion.unit,
      by: conversion.by,
    })),
  ...cite(citation),
});

export const targetRow = (target: Target, cite: Cite): Row => ({
  id: target.id,
  label: target.label,
  operator: target.operator,
  ...numberCells(target.value),
  unit: target.unit,
  whole: target.whole,
  ...(target.baseline && baselineCells(target.baseline)),
  deadline: target.deadline,
  deadlinePrecision: target.deadlinePrecision,
  statedAs: target.statedAs,
  scope: target.scope,
  statistic: target.statistic,
  step: target.action,
  ...cite(target.citation),
});

const baselineCells = ({ value, qualifier, asOf, citation }: NonNullable<Target['baseline']>): Row =>
  prefixed('baseline', { ...numberCells(value), qualifier, asOf, source: citation.source });

/** The same cells under names that begin with a word: `baselineValue`. */
const prefixed = (word: 'baseline' | 'conversion', row: Readonly<Record<string, Cell>>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [`${word}${name[0]!.toUpperCase()}${name.slice(1)}`, cell]),
  );
