/**
 * What the menu of a figure offers, in its order.
 */
import { exportNames } from './export-names.ts';

export const menuItems = [...exportNames, 'citation', 'embed', 'spec'] as const;

/** Beside them, where a plan is translated: its own wording. */
export type MenuItem = (typeof menuItems)[number] | 'original';
