/**
 * What the preview tells the panel beside it.
 */
import type { EmbedCodes } from '../embed-codes.ts';

export const EMBED_ADDON = 'plan-charts/embed';
export const EMBED_EVENT = 'plan-charts/embed/figure';

export interface EmbedEvent {
  readonly tag: string;
  readonly codes: EmbedCodes;
  /** Whether its plan is an object, which no code can carry. */
  readonly hasOwnPlan: boolean;
}
