/**
 * Colours for where no stylesheet reaches. Apart from the token table, which every page with a figure loads.
 */
import { tokens, type Token } from './theme.ts';

/** A colour as a picture names it, `var(--pc-ink, …)` → the literal it has by default on a light or on a dark page. */
export const literalColor = (named: string, scheme: 'light' | 'dark'): string => {
  const token = /^var\(--pc-([a-z]+),/.exec(named)?.[1];
  return token !== undefined && token in tokens ? tokens[token as Token][scheme] : named;
};
