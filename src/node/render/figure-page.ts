/**
 * One figure as a small page that is complete without a script: to be looked at, linked to, or put in a frame. With the
 * scripts of a folder it comes alive, and tells the page around it how high it is.
 */
import { createLocale } from '../../data/every-language.ts';
import { folderOf } from '../../render/embed/address.ts';
import { staticFigure } from '../../render/markup.ts';
import { attributesText, escaped } from '../../render/svg-node.ts';
import { measureOf } from './file-look.ts';
import type { FontFamily } from './font-family.ts';
import { chartOf, saying, type ChartRequest } from './picture-request.ts';

export interface PageRequest extends ChartRequest {
  /** Address of plan-charts.css as the page reaches it. */
  readonly stylesheet: string;
  /** Address of the folder that holds plan-charts.js and embed.js; without it the page has no script. */
  readonly base?: string | undefined;
  /** The house's, where the page is set in it: labels then have room in that too. */
  readonly font?: FontFamily | undefined;
}

/** @throws CannotDo as `chartOf` does. */
export const figurePage = async (request: PageRequest): Promise<string> => {
  const { tag, options, language, heading, stylesheet, base } = request;
  const { direction } = createLocale(language, request.direction);
  const { title, summary } = await chartOf(request);
  const attributes = { ...options, ...(heading !== undefined && { heading }) };
  const figure = await saying(tag, () => staticFigure({ ...withoutUndefined(request), direction, headingLevel: 2 }));
  return `<!doctype html>
<html${attributesText({ lang: language, dir: direction })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(stylesheet, base))}">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<meta${attributesText({ name: 'description', content: summary })}>
<meta${attributesText({ property: 'og:title', content: title })}>
<meta${attributesText({ property: 'og:description', content: summary })}>
<link${attributesText({ rel: 'stylesheet', href: stylesheet })}>${scriptsOf(base)}
</head>
<body>
<main>
<${tag}${attributesText(attributes)}>${figure}</${tag}>
</main>
</body>
</html>
`;
};

const scriptsOf = (base: string | undefined): string =>
  base === undefined
    ? ''
    : ['plan-charts.js', 'embed.js']
        .map((file) => `\n<script${attributesText({ type: 'module', src: `${folderOf(base)}${file}` })}></script>`)
        .join('');

/** As strict as the page can be: what it needs is named, and nothing else. */
const policyOf = (stylesheet: string, base: string | undefined): string => {
  const none = ["default-src 'none'", `style-src ${originOf(stylesheet)}`, "base-uri 'none'", "form-action 'none'"];
  if (base === undefined) return none.join('; ');
  const house = originOf(base);
  const alive = [`script-src ${house}`, `connect-src ${house}`, 'img-src data:', 'trusted-types lit-html'];
  return [...none, ...alive, "require-trusted-types-for 'script'"].join('; ');
};

/** Where a file may come from: the page's own origin, or that of its address. */
const originOf = (address: string): string => {
  const host = /^\/\/([^/?#]+)/.exec(address)?.[1];
  if (host !== undefined) return host;
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).origin : "'self'";
};

const withoutUndefined = ({ tag, options, plan, language, heading, stylesheet, font }: PageRequest) => ({
  tag,
  options,
  plan,
  language,
  stylesheet,
  ...(heading !== undefined && { heading }),
  ...(font && { measure: measureOf({ font, isFontSure: false }) }),
});
