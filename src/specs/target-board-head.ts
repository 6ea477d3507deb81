/**
 * What a target of `target-board` is called: whether it was reached, its name, by when.
 */
import type { Locale } from '../data/locale.ts';
import { statusSign } from './status-words.ts';
import { block, textsOf, type Block } from './target-board-block.ts';
import type { BoardRow } from './target-board-rows.ts';
import { LINE } from './target-board-size.ts';
import { signsBlock } from './target-board-statuses.ts';
import { FONT } from './target-type.ts';
import { deadlineWords } from './target-words.ts';
import type { Typesetter } from './typesetter.ts';

/** Whether it was reached, in shape and words; the shape is what stands for the row under a pointer. */
export const attainmentBlock = ({ statuses }: BoardRow, width: number, locale: Locale, setter: Typesetter): Block =>
  signsBlock([statusSign('attainment', statuses.attainment, locale)], width, setter);

/** @param hasScope Whether it says where: rows of one area need not each repeat it. */
export const nameBlock = (
  { facts: { target } }: BoardRow,
  hasScope: boolean,
  width: number,
  locale: Locale,
  { wrap }: Typesetter,
): Block => {
  const name = wrap(target.label, width, FONT.value, true);
  const said = [deadlineWords(target, locale), hasScope ? target.scope : undefined];
  const details = said.flatMap((text) => (text === undefined ? [] : wrap(text, width, FONT.detail)));
  const top = name.length * LINE;
  return block(top + details.length * LINE, {
    texts: [...textsOf(name, 'row-value', 0), ...textsOf(details, 'row-label', top)],
  });
};
