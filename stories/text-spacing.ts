/**
 * Text spacing as WCAG 2.2 asks that it may be set (1.4.12), on everything on a page and in its shadow roots. The words of
 * a picture were measured where they stand; they are in the table too.
 */
export const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
  svg * { letter-spacing: normal !important; word-spacing: normal !important }`;

/** As a bookmarklet does it. It runs in the page by itself, so it takes what it needs along. */
export const spaceOut = (text = SPACING): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const adopt = (root: Document | ShadowRoot): void => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) adopt(shadowRoot);
  };
  adopt(document);
};
