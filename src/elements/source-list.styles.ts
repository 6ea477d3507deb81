/** A text and not Lit's, which a page of prose does not need. plan-charts.css says the same of a list that is not alive yet. */
export const sourceListStyles = `
  :host {
    display: block;
    font-size: 14px;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
`;
