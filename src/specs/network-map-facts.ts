/**
 * What `network-map` shows of a plan: its networks, who operates them, what they connect, and what is planned for them.
 */
import { PlanChartsError } from '../data/errors.ts';
import type { Network, Plan, Step, Target } from '../data/schema.ts';
import { networkById } from '../data/select.ts';
import { targetsOf } from '../data/target.ts';

/** A network with what the plan says of it elsewhere. */
export interface NetworkFacts {
  readonly network: Network;
  /** Each once. */
  readonly operators: readonly string[];
  readonly connects: readonly string[];
  readonly step: Step | undefined;
  /** Those of its step. */
  readonly targets: readonly Target[];
}

/**
 * @param ids With spaces between them; without any, all networks of the plan.
 * @throws PlanChartsError `unknown-id`, `nothing-to-show` where a plan has no network.
 */
export const networksOf = (plan: Plan, ids: string | undefined): readonly NetworkFacts[] => {
  const asked = new Set(ids?.split(/\s+/).filter(Boolean));
  const networks = asked.size > 0 ? [...asked].map((id) => networkById(plan, id)) : plan.networks;
  if (networks.length === 0) throw new PlanChartsError('nothing-to-show', { kind: 'network' });
  const steps = new Map(plan.steps.map((step) => [step.id, step]));
  return networks.map((network) => {
    const step = network.step === undefined ? undefined : steps.get(network.step);
    return {
      network,
      operators: [...new Set(network.operators)],
      connects: [...new Set(network.connects)],
      step,
      targets: step ? targetsOf(plan, step) : [],
    };
  });
};

/** Whether the source names neither an operator nor anything connected. */
export const isBare = ({ operators, connects }: NetworkFacts): boolean => operators.length + connects.length === 0;
