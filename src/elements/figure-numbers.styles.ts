/**
 * A figure whose page numbers its sources: until they are known it shows none, because its own would change under the
 * reader's eyes.
 */
import { css } from 'lit';

export const figureNumbersStyles = css`
  .numbering sup {
    visibility: hidden;
  }
  .numbering .sources li::marker {
    color: transparent;
  }
`;
