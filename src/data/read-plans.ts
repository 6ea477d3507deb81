/**
 * Plans that have been read: valid, complete, and frozen in every part, so that each is still what it was. Twelve figures
 * may be given the same. Apart from what validates, because most figures show a plan that was validated before it shipped.
 */
import type { PlanPackage } from './schema.ts';

const read = new WeakSet<object>();

export const isRead = (json: unknown): json is PlanPackage =>
  json !== null && typeof json === 'object' && read.has(json);

/** @param plan Valid, complete and frozen. */
export const keepAsRead = (plan: PlanPackage): PlanPackage => {
  read.add(plan);
  return plan;
};

export const frozen = <T>(value: T): T => {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    if (Array.isArray(value)) value.forEach(frozen);
    else for (const key in value) frozen(value[key]);
    Object.freeze(value);
  }
  return value;
};
