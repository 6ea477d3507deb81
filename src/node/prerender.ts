/**
 * A page with tags → the page with the static figure of each tag in it: words, table, sources and pictures.
 */
import { createPrerenderer, type Prerendered, type PrerendererOptions } from './prerender/prerenderer.ts';

export type { PrerenderedFigure } from './prerender/fill-figure.ts';
export { problemText, type PageProblem } from './prerender/page-problem.ts';
export type { Prerendered } from './prerender/prerenderer.ts';

export interface PrerenderOptions extends Partial<
  Pick<
    PrerendererOptions,
    'stylesheet' | 'language' | 'widths' | 'headingLevel' | 'font' | 'jsonLd' | 'plan' | 'allowNet'
  >
> {
  /** Path of the page: the `src` of its tags are relative to it, and messages name it. */
  readonly file?: string;
  /** Folder that is served as the root of the addresses, or several that are looked in; no other file is read. The working folder without it. */
  readonly root?: string | readonly string[];
}

/**
 * Fills every tag of a page, again and again with the same result. All that is outside of the tags keeps its bytes, and so
 * does what an author wrote in them.
 *
 * Where anything is wrong the page comes back as it was, and `problems` names line, tag and id.
 *
 * @param html A page, in bytes or in characters; in the encoding that it says.
 */
export const prerender = async <H extends string | Uint8Array>(
  html: H,
  options: PrerenderOptions = {},
): Promise<Prerendered<H>> => {
  const { file, ...others } = options;
  return createPrerenderer(prerendererOptions(others))(html, file);
};

/** What a plugin, too, is given, with what it means where it says nothing. */
export const prerendererOptions = (
  { root = '.', allowNet = [], ...options }: Omit<PrerenderOptions, 'file'>,
  roots: readonly string[] = typeof root === 'string' ? [root] : root,
): PrerendererOptions => ({ ...options, allowNet, roots });
