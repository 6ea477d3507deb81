/**
 * One figure as a small page that is complete without a script: to be looked at, linked to, or put in a frame.
 */
import { createLocale } from '../../data/locale.ts';
import { staticFigure } from '../../render/markup.ts';
import { attributesText, escaped } from '../../render/svg-node.ts';
import { measureOf } from './file-look.ts';
import type { FontFamily } from './font-family.ts';
import { chartOf, saying, type ChartRequest } from './picture-request.ts';

export interface PageRequest extends ChartRequest {
  /** Address of plan-charts.css as the page reaches it. */
  readonly stylesheet: string;
  /** The house's, where the page is set in it: labels then have room in that too. */
  readonly font?: FontFamily | undefined;
}

/** @throws CannotDo as `chartOf` does. */
export const figurePage = async (request: PageRequest): Promise<string> => {
  const { tag, options, language, heading, stylesheet } = request;
  const { direction } = createLocale(language, request.direction);
  const { title, summary } = await chartOf(request);
  const attributes = { ...options, ...(heading !== undefined && { heading }) };
  const figure = await saying(tag, () => staticFigure({ ...withoutUndefined(request), direction, headingLevel: 2 }));
  return `<!doctype html>
<html${attributesText({ lang: language, dir: direction })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${escaped(originOf(stylesheet))}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<meta${attributesText({ name: 'description', content: summary })}>
<meta${attributesText({ property: 'og:title', content: title })}>
<meta${attributesText({ property: 'og:description', content: summary })}>
<link${attributesText({ rel: 'stylesheet', href: stylesheet })}>
</head>
<body>
<main>
<${tag}${attributesText(attributes)}>${figure}</${tag}>
</main>
</body>
</html>
`;
};

/** Where a stylesheet may come from: the page's own origin, or that of its address. */
const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : "'self'");

const withoutUndefined = ({ tag, options, plan, language, heading, stylesheet, font }: PageRequest) => ({
  tag,
  options,
  plan,
  language,
  stylesheet,
  ...(heading !== undefined && { heading }),
  ...(font && { measure: measureOf({ font, isFontSure: false }) }),
});
