/**
 * Goals and results → met or missed.
 */
import { contestants, type ContestantId } from './contestants.ts';
import type { Goal } from './goals.ts';
import type { Measures } from './measures.ts';
import type { Place } from './result-book.ts';
import { markdownTable } from './table.ts';

/** Where medians are looked up. */
interface Medians {
  spread(place: Place, measure: keyof Measures): { readonly median: number } | undefined;
}

export interface Verdict {
  readonly goal: Goal;
  readonly target: string;
  readonly measured: string;
  /** Undefined where one of the two was not measured. */
  readonly isMet: boolean | undefined;
}

export const verdicts = (goals: readonly Goal[], medians: Medians): readonly Verdict[] =>
  goals.map((goal) => verdict(goal, medians));

const verdict = (goal: Goal, medians: Medians): Verdict => {
  const { condition, scenario, ours, target } = goal;
  const valueOf = ([contestant, measure]: readonly [ContestantId, keyof Measures]) =>
    medians.spread({ condition, scenario, contestant }, measure)?.median;
  const mine = valueOf(ours);
  if ('atMost' in target)
    return {
      goal,
      target: `≤ ${target.atMost}`,
      measured: amount(mine),
      isMet: mine === undefined ? undefined : mine <= target.atMost,
    };
  const theirs = valueOf(target.of);
  const isKnown = mine !== undefined && theirs !== undefined;
  const name = contestants.find(({ id }) => id === target.of[0])!.name;
  if ('plus' in target)
    return {
      goal,
      target: `≤ ${name} + ${target.plus}`,
      measured: isKnown ? signed(mine - theirs) : '–',
      isMet: isKnown ? mine <= theirs + target.plus : undefined,
    };
  // Of nothing there is no multiple: only nothing is as little.
  return {
    goal,
    target: `≤ ${target.times} × ${name}${target.of[1] === ours[1] ? '' : `’s first ${target.of[1]}`}`,
    measured: isKnown && theirs > 0 ? `${(mine / theirs).toFixed(2)} ×` : '–',
    isMet: isKnown ? mine <= target.times * theirs : undefined,
  };
};

const amount = (value: number | undefined) => (value === undefined ? '–' : String(Number(value.toFixed(3))));
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value))}`;

/** A table of all goals that were measured, and how many were met. */
export const goalReport = (all: readonly Verdict[]): string => {
  const judged = all.filter(({ isMet }) => isMet !== undefined);
  const met = judged.filter(({ isMet }) => isMet).length;
  return [
    `Goals: ${met} of ${judged.length} met${judged.length < all.length ? `, ${all.length - judged.length} not measured` : ''}.`,
    markdownTable(
      ['goal', 'on', 'target', 'measured', ''],
      judged.map(({ goal: { what, condition, scenario }, target, measured, isMet }) => [
        what,
        `${scenario}, ${condition}`,
        target,
        measured,
        isMet ? 'met' : '**missed**',
      ]),
    ),
  ].join('\n\n');
};
