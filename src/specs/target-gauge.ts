/**
 * `<target-gauge>`: one target, what it permits, and how far the plan has come, where that is known.
 *
 * The phases: options → facts (what is asked of the plan) → scale → picture, a bar or an arc (what Vega-Lite draws) →
 * words (title, summary, table, sources).
 */
import { PlanChartsError } from '../data/errors.ts';
import type { Locale } from '../data/locale.ts';
import type { Plan, Target } from '../data/schema.ts';
import { targetById } from '../data/select.ts';
import type { Chart } from './chart.ts';
import { gaugeArc } from './target-gauge-arc.ts';
import { gaugeBar } from './target-gauge-bar.ts';
import { factsOf } from './target-facts.ts';
import { gaugeUnstated } from './target-gauge-unstated.ts';
import { gaugeWords } from './target-gauge-words.ts';
import type { Measure } from './text-width.ts';
import { typesetter } from './typesetter.ts';
import { MIN_WIDTH } from './width.ts';

/** The options as the element's attributes hold them. */
export interface TargetGaugeOptions {
  /** Id of the target; by default the first of the plan. */
  readonly target?: string | undefined;
  /** `bar` or `arc`. */
  readonly shape?: string | undefined;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  /** How wide its texts are, where the font is known. */
  readonly measure?: Measure | undefined;
}

/** What the options are called and how they are read; the element, the command and the documentation follow it. */
export const targetGaugeOptions = { target: 'id', shape: ['bar', 'arc'] } as const;

/** @throws PlanChartsError `unknown-id`, `nothing-to-show` where a plan has no target, `bad-option` for a shape that is none. */
export const targetGauge = (plan: Plan, options: TargetGaugeOptions, locale: Locale): Chart => {
  const shape = shapeOf(options.shape);
  const facts = factsOf(plan, targetOf(plan, options.target));
  const width = Math.max(MIN_WIDTH, Math.floor(options.width));
  const draw = facts.permitted ? { bar: gaugeBar, arc: gaugeArc }[shape] : gaugeUnstated;
  const picture = draw(facts, width, locale, typesetter(options.measure));
  return {
    tag: 'target-gauge',
    ...gaugeWords(facts, picture, locale),
    spec: picture.spec,
    language: locale.tag,
    direction: locale.direction,
  };
};

const targetOf = (plan: Plan, id: string | undefined): Target => {
  const target = id === undefined ? plan.targets[0] : targetById(plan, id.trim());
  if (!target) throw new PlanChartsError('nothing-to-show', { kind: 'target' });
  return target;
};

const shapeOf = (got: string | undefined): (typeof targetGaugeOptions.shape)[number] => {
  const choices = targetGaugeOptions.shape;
  const shape = got === undefined ? choices[0] : choices.find((choice) => choice === got.trim());
  if (shape === undefined)
    throw new PlanChartsError('bad-option', { option: 'shape', expected: 'choice', got: got!, choices });
  return shape;
};
