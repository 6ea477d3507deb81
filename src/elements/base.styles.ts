/**
 * What an element needs to stand in its place before its figure is there. The rest is in plan-charts.css, where a static
 * figure links it, and else comes with the picture.
 */
import { css } from 'lit';

export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none !important;
  }
`;

export const stageStyles = css`
  [hidden] {
    display: none !important;
  }
  /* What is on its way has its room already: heading and summary, over the picture and all that is below it. */
  .before.coming {
    min-height: 84px;
  }
  /* A finger that moves along a picture points. */
  .stage {
    position: relative;
    touch-action: pan-y pinch-zoom;
  }
  .over {
    display: contents;
  }
  /* Placed by script, so they must not be in the flow where the rest of the stylesheet does not arrive. */
  .items,
  .items > *,
  .over > .pc-hidden {
    position: absolute;
  }
  .over > .pc-hidden {
    clip-path: inset(50%);
  }
  /* In a parent that shrinks to its content, and has none yet. */
  .picture.begins::before {
    content: '';
    display: block;
    block-size: 0;
    inline-size: 320px;
    max-inline-size: 100%;
  }
`;
