/**
 * The statuses of a target in `target-board`: a shape and words each, one under the other.
 */
import type { Locale } from '../data/locale.ts';
import { SHAPE } from './status-layer.ts';
import { statusSign, type StatusSign } from './status-words.ts';
import { block, textsOf, type Block } from './target-board-block.ts';
import type { BoardRow } from './target-board-rows.ts';
import { LINE } from './target-board-size.ts';
import { shareWords } from './target-share.ts';
import { FONT } from './target-type.ts';
import type { Typesetter } from './typesetter.ts';

/** Where words begin beside a shape. */
export const INDENT = SHAPE + 6;

/** All but whether the target was reached, which stands over its name. Steps of which the same is said are said once. */
export const otherSigns = (row: BoardRow, locale: Locale): readonly StatusSign[] => {
  const { dataStatus, trajectory, delivery } = row.statuses;
  const signs = [
    statusSign('dataStatus', dataStatus, locale),
    statusSign('trajectory', trajectory, locale, wayWords(row, locale)),
    ...delivery.map((one) => statusSign('delivery', one, locale)),
  ];
  return signs.filter(({ text }, i) => signs.findIndex((other) => other.text === text) === i);
};

/** "84% of the way"; undefined where no share may be said, and where the status has said it. */
export const wayWords = (
  { facts: { share }, statuses: { trajectory } }: BoardRow,
  locale: Locale,
): string | undefined => {
  if (share === undefined || (share < 0 && trajectory.status === 'moving-away')) return undefined;
  return share < 0 ? locale.words.board.farther : locale.words.board.way(shareWords(share * 100, locale));
};

/** Signs one under the other, their words beside their shapes. */
export const signsBlock = (signs: readonly StatusSign[], width: number, { wrap }: Typesetter): Block => {
  let top = 0;
  const parts = signs.map(({ shape, text }) => {
    const lines = wrap(text, width - INDENT, FONT.detail);
    const at = top;
    top += lines.length * LINE;
    return { texts: textsOf(lines, 'status-word', at, INDENT), shape: { x: SHAPE / 2, y: at + LINE / 2, shape } };
  });
  return block(top, { texts: parts.flatMap(({ texts }) => texts), shapes: parts.map(({ shape }) => shape) });
};
