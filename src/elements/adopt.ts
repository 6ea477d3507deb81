/**
 * Styles what comes later than its shadow root.
 */
import type { CSSResult } from 'lit';

/** Once: what is there already stays where it is. */
export const adopt = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  const known = root.adoptedStyleSheets;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...known, ...sheets.filter((sheet) => !known.includes(sheet))];
};
