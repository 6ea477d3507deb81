/**
 * How one moves in a picture, shown to who comes to it by key, until the first key there, or Escape. It comes with what keys
 * do; a screen reader has it from the start.
 */
import { css } from 'lit';
import { adopt } from './adopt.ts';
import { use } from './figure.styles.ts';
import type { PointingHost } from './pointing.ts';

const helpStyles = css`
  .stage:has(:focus-visible):not(.told) #help {
    top: calc(100% + 8px);
    left: 0;
    z-index: 1;
    box-sizing: border-box;
    width: max-content;
    max-width: min(320px, 100%);
    height: auto;
    padding: 6px 8px;
    clip-path: none;
    white-space: normal;
    background: ${use('paper')};
    border: 1px solid ${use('ink')};
    color: ${use('ink')};
    font-size: 12px;
    line-height: 16px;
    unicode-bidi: plaintext;
    text-align: start;
    /* What it lies over can be pressed all the same. */
    pointer-events: none;
  }
  /* What scrolls sideways would cut it off. */
  .stage.scrolls:has(:focus-visible):not(.told) #help {
    top: auto;
    bottom: 0;
  }
  figure:dir(rtl) .stage #help {
    left: auto;
    right: 0;
  }
`;

/** @param host What it is about; it listens within, for the life of the element. */
export const showHelp = (host: PointingHost): void => {
  adopt(host.shadowRoot!, [helpStyles]);
  host.shadowRoot!.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (key !== 'Tab' && key !== 'Shift') host.stage?.classList.add('told');
  });
};
