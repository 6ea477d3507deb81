/**
 * The stylesheet of a picture and what lies over it. It is loaded with the picture.
 */
import { css } from 'lit';
import { use } from './figure.styles.ts';

export const pictureStyles = css`
  /* Narrower than any picture: it scrolls, with ring and tooltip. */
  .stage.scrolls {
    overflow-x: auto;
    overflow-y: hidden;
    contain: inline-size;
    touch-action: auto;
  }
  .picture svg {
    font-variant-numeric: tabular-nums;
    user-select: none;
  }
  .picture > .marks {
    display: block;
  }
  /* A picture holds no column open that becomes narrower: it follows. */
  .stage:not(.scrolls) .marks {
    max-width: 100%;
  }
  /* Of the pictures that came with the page, one has room; where the text runs from right to left, it ends there. */
  figure:dir(rtl) [part~='pictures'] > svg {
    margin-inline-start: auto;
  }
  .picture:focus {
    outline: none;
  }
  .picture:focus-visible {
    outline: 2px solid ${use('accent')};
    outline-offset: 4px;
  }
  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
  /* Lines to read along would be as dark as what is read. */
  @media (prefers-contrast: more) or (forced-colors: active) {
    .grid_rules_marks {
      display: none;
    }
    .mark-line path {
      stroke-width: 3px;
    }
  }
  /* Items of a tree lie over the nodes of its picture. */
  .items {
    inset: 0;
  }
  .items > * {
    cursor: default;
  }
  .items > [aria-expanded] {
    cursor: pointer;
  }
  .items > [aria-expanded]:hover {
    background: color-mix(in srgb, ${use('ink')} 7%, transparent);
  }
  .items > :focus {
    outline: none;
  }
  .items > :focus-visible {
    outline: 2px solid ${use('accent')};
  }
  .items ~ .cursor {
    display: none;
  }
  .cursor,
  .selection {
    position: absolute;
    width: 14px;
    height: 14px;
    margin: -9px 0 0 -9px;
    border: 2px solid ${use('ink')};
    border-radius: 50%;
    pointer-events: none;
  }
  .selection {
    border-color: ${use('signal')};
  }
  .tooltip {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    width: max-content;
    max-width: min(260px, 100%);
    padding: 6px 8px;
    transform: translate(-50%, calc(-100% - 12px));
    background: ${use('paper')};
    border: 1px solid ${use('ink')};
    font-size: 12px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .tooltip.below {
    transform: translate(-50%, 12px);
  }
  /* Of a node it holds the proof and no title; it touches the node, so that a pointer can go from the one to the other. */
  .items ~ .tooltip {
    transform: translate(-50%, -100%);
    max-width: min(320px, 100%);
  }
  .items ~ .tooltip div {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
  }
  .items ~ .tooltip.below {
    transform: translate(-50%, 0);
  }
  .selection:first-child ~ .tooltip :first-child {
    font-size: 13px;
    font-weight: 700;
  }
  @media print {
    .stage {
      break-inside: avoid;
    }
    /* A sheet does not scroll: a picture that is wider becomes smaller. */
    .stage.scrolls {
      overflow: visible;
    }
    .picture > .marks {
      max-width: 100%;
      height: auto;
    }
    .tooltip,
    .cursor,
    .selection {
      display: none;
    }
    :focus-visible {
      outline: none !important;
    }
  }
`;
