/**
 * `target-board` of a theme without a target: that is said, on hatching.
 */
import { block, textsOf } from './target-board-block.ts';
import type { BoardLayout } from './target-board-layout.ts';
import { AROUND, LINE } from './target-board-size.ts';
import { FONT } from './target-type.ts';
import type { Typesetter } from './typesetter.ts';

export const emptyLayout = (words: string, width: number, { wrap }: Typesetter): BoardLayout => {
  const lines = wrap(words, width - 2 * AROUND, FONT.detail);
  const height = lines.length * LINE + 2 * AROUND;
  const head = block(height, {
    texts: textsOf(lines, 'detail-label', AROUND, AROUND),
    rules: [{ x: 0, y: 0, x2: width, y2: height, style: 'not-known-area' }],
  });
  return { head, rows: [], height };
};
