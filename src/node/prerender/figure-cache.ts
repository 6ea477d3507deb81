/**
 * Draws the same figure once, however many pages show it.
 */
import type { FigureRequest } from '../../render/markup.ts';
import type { PlanPackage } from '../../data/schema.ts';

export type DrawFigure = (request: FigureRequest) => Promise<string>;

/** Figures that are kept: at 100 kB each, what a worker can hold beside all else. */
const KEPT = 500;

/** The measure of texts is the same for all that are drawn by one cache. */
export const cachedFigures = (draw: DrawFigure): DrawFigure => {
  const drawn = new Map<string, Promise<string>>();
  const numbers = new WeakMap<PlanPackage, number>();
  let plans = 0;
  return (request) => {
    const { plan, own, ...rest } = request;
    const number = numbers.get(plan) ?? (plans += 1);
    numbers.set(plan, number);
    const key = JSON.stringify([number, [...(own ?? [])].sort(), rest]);
    const figure = drawn.get(key) ?? draw(request);
    // Asked for again, it is the newest: the oldest goes first.
    drawn.delete(key);
    drawn.set(key, figure);
    if (drawn.size > KEPT) drawn.delete(drawn.keys().next().value!);
    return figure;
  };
};
