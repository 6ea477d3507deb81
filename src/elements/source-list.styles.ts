/** A text and not Lit's, which a page of prose does not need. The list itself is the page's, and looks like one of its own. */
export const sourceListStyles = `
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
`;
