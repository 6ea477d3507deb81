/**
 * The strictest policy that a page of figures can have: files of its own server only, no inline script or style, and text
 * made into markup by Lit alone.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
] as const;

export const STRICT_POLICY = [...DIRECTIVES, 'trusted-types lit-html'].join('; ');

/** For a page that has a Lit of its own: both make a Trusted Types policy of the same name. */
export const TWO_LITS_POLICY = [...DIRECTIVES, "trusted-types lit-html 'allow-duplicates'"].join('; ');

/** For a page that holds frames of its own server. */
export const FRAMES_POLICY = `${STRICT_POLICY}; frame-src 'self'`;
