/**
 * A cell that begins like a formula is made text: a plan is somebody else's file and must not run in a spreadsheet.
 */
export const spreadsheetText = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text;
