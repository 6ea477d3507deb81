/** A text and not Lit's, which a page of prose does not need. The list is set as the page sets its own text. */
export const sourceListStyles = `
  :host {
    display: block;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
`;
