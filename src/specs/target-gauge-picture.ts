/**
 * A picture of `target-gauge`, in whatever shape.
 */
import type { Spec } from './chart.ts';
import type { Touch } from './target-gauge-touch.ts';

export interface GaugePicture {
  readonly spec: Spec;
  /** Whether what is permitted is an area that can be seen. */
  readonly hasRegion: boolean;
  /** Whether something is drawn as not known. */
  readonly isHatched: boolean;
  /** In reading order. */
  readonly touches: readonly Touch[];
}
