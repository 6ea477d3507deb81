/**
 * What the proof in a page was written for, as one text: an element that means another number by now asks for that.
 *
 * @param language As the nearest `lang` says it.
 */
export const citedFigureKey = (figure: string, src: string | undefined, language: string): string =>
  [figure, language, src ?? ''].join(' ').trim();
