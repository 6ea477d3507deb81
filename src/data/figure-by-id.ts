/**
 * A number of a plan by its id, wherever it stands: on its own, among those declared, in a series, a breakdown or a related
 * plan. `listsOf` in `references.ts` names the same places.
 */
import type { Observation, Plan } from './schema.ts';

/** A number as a builder needs it. */
export interface KnownFigure {
  readonly id: string;
  /** What it is a number of; in a series that of its statistic. */
  readonly label: string;
  readonly unit: string;
  readonly asOf: string | undefined;
  readonly figure: Pick<Observation, 'value' | 'qualifier' | 'obsStatus' | 'citation' | 'conversion' | 'disputed'>;
  /** As it stands in the plan, by which its corrections are found. */
  readonly part: object;
}

/** Undefined where the plan has no such figure; one that was validated has every figure that it refers to. */
export const figureById = (plan: Plan, id: string): KnownFigure | undefined => {
  const figure = [
    ...plan.figures,
    ...Object.values(plan.declared).flatMap((one) => one ?? []),
    ...plan.relatedPlans.flatMap(({ figures }) => figures),
  ].find((one) => one.id === id);
  if (figure) return { id, label: figure.label, unit: figure.unit, asOf: figure.asOf, figure, part: figure };
  return observed(plan, id) ?? partOfBreakdown(plan, id);
};

const observed = (plan: Plan, id: string): KnownFigure | undefined => {
  for (const { label, unit, observations } of plan.statistics) {
    const figure = observations.find((one) => one.id === id);
    if (figure) return { id, label, unit, asOf: figure.asOf, figure, part: figure };
  }
  return undefined;
};

const partOfBreakdown = (plan: Plan, id: string): KnownFigure | undefined => {
  for (const { unit, asOf, parts } of plan.breakdowns) {
    const part = parts.find((one) => one.id === id);
    if (part) return { id, label: part.label, unit, asOf, figure: { ...part, obsStatus: 'final' }, part };
  }
  return undefined;
};
