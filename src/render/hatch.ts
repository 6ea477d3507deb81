/** Id of the pattern that fills what is not known. */
export const HATCH = 'pc-hatch';
