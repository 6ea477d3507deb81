/**
 * Every number that a plan states, wherever it stands: what is checked against sources, added up and exported.
 */
import type { Citation, ObsStatus, Plan, Target, Value } from './schema.ts';

/** How a number is hedged; a target by its operator, which says the same of what is promised. */
export type Hedge = Plan['figures'][number]['qualifier'] | Target['operator'];

export interface Stated {
  /** Keys and ids with dots between them: `statistics.users.observations.users-2023-04`. */
  readonly path: string;
  /** Id of the number; a baseline and a conversion have that of what they belong to. */
  readonly id: string;
  readonly kind: 'count' | 'figure' | 'observation' | 'part' | 'target' | 'baseline' | 'conversion' | 'batch';
  readonly label: string;
  readonly value: Value;
  readonly hedge: Hedge;
  readonly unit: string | undefined;
  readonly asOf: string | undefined;
  readonly obsStatus: ObsStatus;
  /** The words of the source, where the plan keeps them. */
  readonly statedAs: string | undefined;
  readonly isDisputed: boolean;
  readonly citation: Citation;
}

type Figure = Plan['figures'][number];

/** In the order of the package. A conversion is cited where the converted figure is, if the same source states both. */
export const statedNumbers = (plan: Plan): readonly Stated[] => [
  ...Object.entries(plan.declared).flatMap(([key, figure]) =>
    figure ? figureNumbers(figure, `declared.${key}`, 'count') : [],
  ),
  ...plan.targets.flatMap((target) => targetNumbers(target, `targets.${target.id}`)),
  ...plan.statistics.flatMap(({ id: statistic, label, unit, observations }) =>
    observations.flatMap((one) =>
      figureNumbers({ ...one, label, unit }, `statistics.${statistic}.observations.${one.id}`, 'observation'),
    ),
  ),
  ...plan.figures.flatMap((figure) => figureNumbers(figure, `figures.${figure.id}`, 'figure')),
  ...plan.breakdowns.flatMap(({ id, unit, asOf, parts }) =>
    parts.flatMap((part) =>
      figureNumbers(
        { ...part, unit, ...(asOf === undefined ? {} : { asOf }), obsStatus: 'final' },
        `breakdowns.${id}.parts.${part.id}`,
        'part',
      ),
    ),
  ),
  ...(plan.directory?.batches ?? []).map(({ id, label, date, count, citation }): Stated => ({
    ...PLAIN,
    path: `directory.batches.${id}`,
    id,
    kind: 'batch',
    label,
    value: count,
    asOf: date,
    citation,
  })),
  ...plan.relatedPlans.flatMap(({ id, figures, targets }) => [
    ...figures.flatMap((figure) => figureNumbers(figure, `relatedPlans.${id}.figures.${figure.id}`, 'figure')),
    ...targets.flatMap((target) => targetNumbers(target, `relatedPlans.${id}.targets.${target.id}`)),
  ]),
];

const PLAIN = {
  hedge: 'exactly',
  unit: undefined,
  asOf: undefined,
  obsStatus: 'final',
  statedAs: undefined,
  isDisputed: false,
} as const;

const figureNumbers = (
  figure: Pick<Figure, 'id' | 'label' | 'value' | 'unit' | 'qualifier' | 'obsStatus' | 'citation'> & Partial<Figure>,
  path: string,
  kind: Stated['kind'],
): readonly Stated[] => {
  const { id, label, value, unit, qualifier, asOf, obsStatus, statedAs, disputed, citation, conversion } = figure;
  const isDisputed = disputed !== undefined;
  const stated = {
    path,
    id,
    kind,
    label,
    value,
    hedge: qualifier,
    unit,
    asOf,
    obsStatus,
    statedAs,
    isDisputed,
    citation,
  };
  if (!conversion) return [stated];
  const { by } = conversion;
  return [
    stated,
    {
      ...stated,
      path: `${path}.conversion`,
      kind: 'conversion',
      value: conversion.value,
      hedge: conversion.qualifier,
      unit: conversion.unit,
      statedAs: undefined,
      citation: by === citation.source ? citation : { source: by },
    },
  ];
};

const targetNumbers = (target: Target, path: string): readonly Stated[] => {
  const { id, label, value, operator, unit, statedAs, citation, baseline } = target;
  const stated: Stated = {
    ...PLAIN,
    path,
    id,
    kind: 'target',
    label,
    value,
    hedge: operator,
    unit,
    statedAs,
    citation,
  };
  if (!baseline) return [stated];
  return [
    stated,
    {
      ...stated,
      path: `${path}.baseline`,
      kind: 'baseline',
      value: baseline.value,
      hedge: baseline.qualifier,
      asOf: baseline.asOf,
      statedAs: undefined,
      citation: baseline.citation,
    },
  ];
};
