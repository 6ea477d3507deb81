/**
 * The height that `plan-tree` reserves for its picture. How high a tree is depends on words that are not there yet, so this
 * is a guess: that of the shipped plan as it opens at first.
 */
import { NARROW } from './width.ts';

export const planTreeHeight = (width: number): number => (width < NARROW ? 700 : 480);
