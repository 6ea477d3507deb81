/**
 * The look of a number with a proof. A text and not Lit's, and with the colours of the token table written out, because both
 * would come with code that a page of prose does not need; a test compares them with the table.
 */
export const citedFigureStyles = `
  :host {
    --_ink: #1d1d1b;
    --_muted: #5a5a57;
    --_accent: #006ba2;
    --_paper: #ffffff;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_ink: light-dark(#1d1d1b, #ececea);
      --_muted: light-dark(#5a5a57, #b0b0ab);
      --_accent: light-dark(#006ba2, #62b6e4);
      --_paper: light-dark(#ffffff, #141413);
    }
  }
  :host([hidden]) {
    display: none;
  }
  /* Drawn under the words, not around them: nothing here takes room in a line. */
  [role] {
    cursor: help;
    text-decoration: underline dotted 1px var(--pc-muted, color-mix(in srgb, currentColor 60%, transparent));
    text-underline-offset: 0.2em;
  }
  [role]:is(:hover, [aria-expanded='true']) {
    text-decoration-style: solid;
  }
  [role]:focus-visible,
  a:focus-visible {
    outline: 2px solid var(--pc-accent, var(--_accent));
    outline-offset: 2px;
  }
  #tip {
    position: fixed;
    z-index: 1;
    inset: 0 auto auto 0;
    box-sizing: border-box;
    width: max-content;
    max-width: min(336px, 100vw - 16px);
    margin: 0;
    overflow: auto;
    overscroll-behavior: contain;
    /* The border belongs to the box and cannot be seen: a pointer goes from the number to the proof without a gap. */
    border: 4px solid transparent;
    padding: 8px 12px;
    outline: 1px solid var(--pc-ink, var(--_ink));
    outline-offset: -4px;
    background: var(--pc-paper, var(--_paper)) padding-box;
    color: var(--pc-ink, var(--_ink));
    font-family: var(--pc-font, inherit);
    font-size: 13px;
    font-style: normal;
    font-variant: tabular-nums;
    font-weight: 400;
    line-height: 18px;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
  }
  /* Over the page and in it: it scrolls with the text. */
  #tip:popover-open {
    position: absolute;
  }
  #tip[hidden] {
    display: none;
  }
  #tip :is(p, ol) {
    margin: 0;
  }
  .label {
    font-weight: 700;
  }
  p + .label {
    margin-block-start: 8px !important;
  }
  ol,
  .correction,
  .as-of {
    color: var(--pc-muted, var(--_muted));
    font-size: 12px;
    line-height: 16px;
  }
  #tip ol {
    margin-block: 4px;
    padding-inline-start: 20px;
  }
  #tip .single {
    padding: 0;
    list-style: none;
  }
  .correction {
    color: inherit;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  @media (forced-colors: active) {
    #tip {
      border-color: Canvas;
    }
  }
  @media print {
    #tip {
      display: none;
    }
    [role] {
      text-decoration: none;
    }
  }
  /* Numbers that came later would move the words on the screen; on paper nobody has seen them before. */
  @media not print {
    ::slotted([data-plan-charts='late']) {
      display: none;
    }
  }
`;
