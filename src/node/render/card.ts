/**
 * The picture that a link is shown with: 1200 × 630, heading above, picture as large as there is room, source at the foot.
 */
import { linesIn, onPaper, proofOf, type PictureFile } from '../../render/frame.ts';
import { svgText } from '../../render/svg-node.ts';
import { color } from '../../render/theme.ts';
import type { Chart } from '../../specs/chart.ts';
import type { Typesetter } from '../../specs/typesetter.ts';
import { fitted, placedPictures, READABLE, type Fitted } from './card-pictures.ts';
import { chartInFile, fileLook } from './file-look.ts';
import type { PictureRequest } from './picture-request.ts';

/** What the networks that show cards ask for. */
const SIZE = { width: 1200, height: 630 } as const;
const MARGIN = 56;
const ROOM = SIZE.width - 2 * MARGIN;

/** The first of these in which a heading is whole; else it is cut in the last. */
const HEADINGS = [
  { size: 48, line: 56, lines: 1 },
  { size: 44, line: 52, lines: 2 },
  { size: 36, line: 44, lines: 3 },
] as const;
const DECK = { size: 26, line: 34, lines: 3 } as const;
const FOOT = { size: 20, line: 26, lines: 2 } as const;
const GAP = 28;

export const card = async (request: PictureRequest): Promise<PictureFile> => {
  const look = fileLook(request);
  const chart = await chartInFile(request);
  const heading = headingIn(look.setter, chart.title);
  const foot = footIn(look.setter, chart);
  const footTop = SIZE.height - MARGIN + FOOT.size / 4 - foot.length * FOOT.line;
  const bottom = footTop - GAP;
  const headingBottom = MARGIN - 12 + heading.lines.length * heading.line;
  const { deck, picture, top } = await below(headingBottom, bottom, deckIn(look.setter, chart.summary), request);

  const lines = linesIn(chart, MARGIN, SIZE.width);
  // What room is left stands above and below the picture alike.
  const y = top + (bottom - top - picture.height) / 2;
  const rule = { x: MARGIN, y: footTop - GAP / 2, width: ROOM, height: 1, fill: color('rule') };
  const body = [
    ...lines(heading.lines, { ...heading, y: MARGIN - 12 + heading.size, token: 'ink', isBold: true }).map(svgText),
    ...lines(deck, { ...DECK, y: headingBottom + 8 + DECK.size, token: 'muted' }).map(svgText),
    ...(await placedPictures(picture, { x: MARGIN, y, width: ROOM })),
    svgText({ name: 'rect', attributes: rule }),
    ...lines(foot, { ...FOOT, y: footTop + FOOT.size, token: 'muted' }).map(svgText),
  ];
  return onPaper(body, SIZE, look);
};

const headingIn = ({ balance, clamp }: Typesetter, title: string) => {
  const set = HEADINGS.map((style) => ({ ...style, all: balance(title, ROOM, style.size, true) }));
  const style = set.find(({ all, lines }) => all.length <= lines) ?? set.at(-1)!;
  return { ...style, lines: clamp(style.all, style.lines, ROOM, style.size, true) };
};

/** Where there is no room for all, the date and the sources come before whose work the plan is. */
const footIn = ({ wrap, clamp }: Typesetter, chart: Chart): readonly string[] => {
  const { asOf, sourceLine } = chart;
  const set = [proofOf(chart), [asOf, sourceLine].join(' '), sourceLine].map((text) => wrap(text, ROOM, FOOT.size));
  return clamp(set.find((lines) => lines.length <= FOOT.lines) ?? set[1]!, FOOT.lines, ROOM, FOOT.size);
};

/** The finding, whole or not at all. */
const deckIn = ({ wrap }: Typesetter, summary: string): readonly string[] => {
  const lines = wrap(summary, ROOM, DECK.size);
  return lines.length <= DECK.lines ? lines : [];
};

/** The finding stands under the heading where the picture can still be read below it. */
const below = async (
  headingBottom: number,
  bottom: number,
  deck: readonly string[],
  request: PictureRequest,
): Promise<{ readonly deck: readonly string[]; readonly picture: Fitted; readonly top: number }> => {
  const under = async (lines: readonly string[]) => {
    const top = headingBottom + (lines.length > 0 ? 8 + lines.length * DECK.line : 0) + GAP;
    return { deck: lines, picture: await fitted(request, { width: ROOM, height: bottom - top }), top };
  };
  const withDeck = deck.length > 0 ? await under(deck) : undefined;
  return withDeck && withDeck.picture.scale >= READABLE ? withDeck : under([]);
};
