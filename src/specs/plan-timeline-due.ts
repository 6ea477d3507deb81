/**
 * The deadlines of a timeline: targets that are due on the same day stand together, those of this plan apart from those of
 * the plans it is related to.
 */
import { group } from 'd3-array';
import type { Plan, Target } from '../data/schema.ts';
import { deadlinePrecision, lastDayOf } from '../data/target.ts';
import type { TimelineNode } from './plan-timeline-nodes.ts';

export const dueNodes = (plan: Plan): readonly TimelineNode[] => [
  ...dueOf(plan, plan.targets, 'this'),
  ...dueOf(
    plan,
    plan.relatedPlans.flatMap(({ targets }) => targets),
    'other',
  ),
];

const dueOf = (plan: Plan, targets: readonly Target[], of: TimelineNode['of']): readonly TimelineNode[] =>
  [...group(targets, deadlineName)].map(([name, due]) => {
    const parts = due.map((target) => targetNode(plan, target, of));
    const [first] = parts;
    if (parts.length === 1) return first!;
    // Two dots are in no id of a plan.
    const id = `${of === 'this' ? 'due' : 'others-due'}..${name}`;
    return {
      ...first!,
      target: undefined,
      key: `due:${id}`,
      id,
      form: 'targets',
      label: '',
      citation: undefined,
      also: parts.flatMap(({ id: target, also }) => [target, ...also]),
      parts: parts.map((part) => ({ ...part, isInGroup: true })),
    };
  });

const targetNode = (plan: Plan, target: Target, of: TimelineNode['of']): TimelineNode => {
  const { id, label, deadline, citation } = target;
  const day = lastDayOf(target);
  return {
    key: `target:${id}`,
    id,
    kind: 'due',
    form: 'one',
    label,
    date: deadline,
    period: deadline === undefined ? undefined : [day, day],
    time: day,
    of,
    isMain: false,
    target,
    citation,
    also: plan.steps.filter((step) => step.targets.includes(id) || step.id === target.action).map((step) => step.id),
    parts: [],
  };
};

/** The same for all targets that are due with the same words: `2023`, `2023-q2`, `2023-12-31`. */
const deadlineName = (target: Target): string => {
  const { deadline } = target;
  const [year = '', month] = deadline?.split('-') ?? ['none'];
  switch (deadlinePrecision(target)) {
    case 'day':
      return deadline!;
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return month === undefined ? year : `${year}-q${Math.ceil(Number(month) / 3)}`;
    default:
      return year;
  }
};
