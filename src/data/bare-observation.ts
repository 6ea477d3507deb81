/**
 * What nearly every observation of a long series is: a date, a number, its hedge and its source, and not a word more. The
 * schema takes ten times as long over one, and a plan may have 100,000; so these are read here, by the very same rules, and
 * whatever is more than that, or not quite that, is left to the schema.
 */
import type * as v from 'valibot';
import { BareObservation, type Hedge, type Status } from './bare.ts';
import { isDate } from './dates.ts';
import { isAmount, isId, ObsStatus, Qualifier } from './values.ts';

const HEDGES: ReadonlySet<unknown> = new Set(Qualifier.options.filter((qualifier) => qualifier !== 'range'));
const STATUSES: ReadonlySet<unknown> = new Set(ObsStatus.options.filter((status) => status !== 'missing'));

/** @returns Undefined for what is not bare, or not valid: the schema says what it is, or what is wrong with it. */
export const bareObservation = (given: unknown): BareObservation | undefined => {
  if (given === null || typeof given !== 'object') return undefined;
  const { id, asOf, value, qualifier, obsStatus, citation } = given as Readonly<Record<string, unknown>>;
  if (citation === null || typeof citation !== 'object') return undefined;
  const { source } = citation as Readonly<Record<string, unknown>>;
  const keys = 4 + (qualifier === undefined ? 0 : 1) + (obsStatus === undefined ? 0 : 1);
  if (Object.keys(given).length !== keys || Object.keys(citation).length !== 1) return undefined;
  if (typeof value !== 'number' || !isAmount(value)) return undefined;
  if (typeof asOf !== 'string' || !isDate(asOf)) return undefined;
  if (typeof id !== 'string' || !isId(id) || typeof source !== 'string' || !isId(source)) return undefined;
  const isHedge = qualifier === undefined || HEDGES.has(qualifier);
  if (!isHedge || !(obsStatus === undefined || STATUSES.has(obsStatus))) return undefined;
  // Rounding leaves a zero with a sign, which a figure would print.
  const amount = value || 0;
  return new BareObservation(
    id,
    asOf,
    amount,
    (qualifier ?? 'exactly') as Hedge,
    (obsStatus ?? 'final') as Status,
    source,
  );
};

/** A schema that looks for bare observations first. */
export const bareFirst = <S extends v.GenericSchema>(schema: S): S => ({
  ...schema,
  '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) => {
    const value = bareObservation(dataset.value);
    return value ? { typed: true, value } : schema['~run'](dataset, config);
  },
});
