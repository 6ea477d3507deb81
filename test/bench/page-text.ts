/**
 * The text of a page: the same article around each figure, and the same stylesheet of the house, whoever draws.
 */
import type { Series } from './bench-data.ts';

/** What a news site's own pages link in any case. */
export const HOUSE_STYLE = `body { margin: 16px auto; max-width: min(640px, 100vw - 32px); font: 16px/1.5 sans-serif; color: #1d1d1b }
h1 { font-size: 24px; line-height: 1.25 } h2 { font-size: 18px; line-height: 1.3 } p { margin: 0 0 16px }
.figure { margin: 0 0 16px } svg { max-width: 100%; height: auto }`;

const PARAGRAPH =
  '<p>The plan was published by the ministry in June. It names what is to be built, by when and by whom, and leaves open how it is to be counted.</p>';

/** @param head Lines for the head. @param figures Each figure's HTML. @param end Lines for the end of the body. */
export const pageText = (head: string, figures: readonly string[], end = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What became of the plan</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/house.css">
${head}
</head>
<body>
<h1>What became of the plan</h1>
${PARAGRAPH}
${figures.map((figure) => `<div class="figure">${figure}</div>\n${PARAGRAPH}`).join('\n')}
${end}
</body>
</html>
`;

/** A heading as ours have one, for figures that do not bring it. */
export const heading = ({ title, unit }: Pick<Series, 'title' | 'unit'>): string => `<h2>${title} (${unit})</h2>`;
