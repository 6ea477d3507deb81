import { css } from 'lit';
import { use } from './figure.styles.ts';

/** What a press of one of the menu's buttons says. It is loaded with the first press. */
export const answerStyles = css`
  .answer {
    color: ${use('muted')};
    overflow-wrap: anywhere;
  }
  .answer pre {
    box-sizing: border-box;
    max-width: 100%;
    max-height: 240px;
    margin: 4px 0 8px;
    padding: 8px;
    overflow: auto;
    border: 1px solid ${use('rule')};
    font:
      12px/16px ui-monospace,
      monospace;
    white-space: pre-wrap;
  }
`;
