/**
 * The plan as a tree: what was announced, its themes, the steps that the sources describe, and their targets.
 */
import { group } from 'd3-array';
import type { Citation, Figure, Plan, Step, Target, Theme } from '../data/schema.ts';
import { targetsOf } from '../data/target.ts';
import { partKey } from './plan-tree-keys.ts';
import type { TreeItem } from './tree-layout.ts';

export type NodeKind = 'plan' | 'announced' | 'theme' | 'action' | 'measure' | 'step' | 'target';

export interface PlanNode extends TreeItem {
  readonly kind: NodeKind;
  /** Its id in the plan. */
  readonly id: string;
  readonly label: string;
  /** What of the plan was announced in number only. */
  readonly announced?: { readonly part: 'actions' | 'measures'; readonly figure: Figure };
  readonly targets: readonly Target[];
  /** Undefined for the plan itself, and for a theme that is the package's own grouping. */
  readonly citation: Citation | undefined;
}

/** All nodes in reading order: each before what belongs to it, and that in the order in which the plan lists it. */
export const nodesOf = (plan: Plan): readonly PlanNode[] => {
  const root = partKey(plan.id);
  const children = group(
    [
      ...announcedNodes(plan, root),
      ...plan.themes.map((theme) => themeNode(plan, theme)),
      ...plan.steps.map((step) => stepNode(plan, step)),
      ...unplacedTargets(plan, root),
    ],
    ({ parent }) => parent,
  );
  const visit = (node: PlanNode): readonly PlanNode[] => [node, ...(children.get(node.key) ?? []).flatMap(visit)];
  const { id, title } = plan;
  return visit({ key: root, parent: undefined, kind: 'plan', id, label: title, targets: [], citation: undefined });
};

const themeNode = (plan: Plan, { id, label, partOf, citation }: Theme): PlanNode => ({
  key: partKey(id),
  parent: partKey(partOf ?? plan.id),
  kind: 'theme',
  id,
  label,
  targets: plan.targets.filter(({ action }) => action === id),
  citation,
});

const stepNode = (plan: Plan, step: Step): PlanNode => ({
  key: partKey(step.id),
  parent: partKey(step.partOf ?? plan.id),
  kind: step.kind,
  id: step.id,
  label: step.label,
  targets: targetsOf(plan, step),
  citation: step.citation,
});

/** Targets that belong to no theme or step stand under the plan itself. */
const unplacedTargets = ({ steps, targets }: Plan, root: string): readonly PlanNode[] => {
  const named = new Set(steps.flatMap((step) => step.targets));
  return targets
    .filter(({ id, action }) => action === undefined && !named.has(id))
    .map((target) => ({
      key: `target:${target.id}`,
      parent: root,
      kind: 'target',
      id: target.id,
      label: target.label,
      targets: [target],
      citation: target.citation,
    }));
};

/** Counts that were announced and of which the sources describe fewer, or none. */
const announcedNodes = ({ declared, steps }: Plan, root: string): readonly PlanNode[] =>
  (['actions', 'measures'] as const).flatMap((part) => {
    const figure = declared[part];
    if (!figure) return [];
    const described = steps.filter(({ kind }) => `${kind}s` === part).length;
    if (figure.qualifier === 'exactly' && figure.value === described) return [];
    const { id, label, citation } = figure;
    const announced = { part, figure };
    return [{ key: `figure:${id}`, parent: root, kind: 'announced', id, label, announced, targets: [], citation }];
  });
