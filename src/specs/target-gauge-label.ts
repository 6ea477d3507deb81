/**
 * The words on a target, beside the edge of what it permits: the number in bold, the deadline under it.
 */
import type { Locale } from '../data/locale.ts';
import type { TextRow } from './layers.ts';
import type { Facts } from './target-facts.ts';
import { LINE } from './target-gauge-size.ts';
import { FONT, BASELINE } from './target-type.ts';
import { deadlineWords, targetFigure } from './target-words.ts';
import type { Typesetter } from './typesetter.ts';

/** Lines of a label: the bold ones first. */
export interface LabelLines {
  readonly figure: readonly string[];
  readonly due: readonly string[];
}

/** Somewhere a label could stand. */
export interface LabelPlace {
  readonly x: number;
  readonly align: TextRow['align'];
  /** Width it has there. */
  readonly room: number;
}

export const targetLines = (
  { target, unit }: Facts,
  room: number,
  locale: Locale,
  { wrap }: Typesetter,
): LabelLines => {
  const due = deadlineWords(target, locale);
  return {
    figure: wrap(targetFigure(target, unit, locale, 'long'), room, FONT.value, true),
    due: due === undefined ? [] : wrap(due, room, FONT.detail),
  };
};

export const countOf = ({ figure, due }: LabelLines): number => figure.length + due.length;

export const widthOf = ({ figure, due }: LabelLines, { widthOf: width }: Typesetter): number =>
  Math.max(...figure.map((line) => width(line, FONT.value, true)), ...due.map((line) => width(line, FONT.detail)));

/** The place where the label takes the fewest lines; of equal ones the first. */
export const bestPlace = (
  facts: Facts,
  places: readonly LabelPlace[],
  locale: Locale,
  setter: Typesetter,
): { readonly place: LabelPlace; readonly lines: LabelLines } | undefined => {
  const set = places
    .filter(({ room }) => room >= FONT.value * 2)
    .map((place) => ({ place, lines: targetLines(facts, place.room, locale, setter) }));
  const fewest = Math.min(...set.map(({ lines }) => countOf(lines)));
  return set.find(({ lines }) => countOf(lines) === fewest);
};

/** @param top Upper edge of the first line. */
export const labelRows = ({ figure, due }: LabelLines, { x, align }: Omit<LabelPlace, 'room'>, top: number) => {
  const row = (text: string, i: number): TextRow => ({ x, y: top + i * LINE + BASELINE, text, align });
  return {
    values: figure.map(row),
    details: due.map((text, i) => row(text, i + figure.length)),
  };
};
