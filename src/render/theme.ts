/**
 * The token table: what each role looks like. One row a token: the custom property a page may set, and the colour it has
 * by default on a light and on a dark page.
 *
 * A colour reaches the SVG as `var(--pc-ink, var(--_ink, #1d1d1b))`: the page's own value first; then the default that
 * follows the page's `color-scheme` or forced colours, which only a stylesheet can know; then a literal, for an SVG that
 * stands alone. So a page that switches its theme recolours a picture without a redraw.
 */
export const tokens = {
  /** Titles, values, the base line. */
  ink: { light: '#1d1d1b', dark: '#ececea', forced: 'CanvasText' },
  /** Ticks, dates, notes. */
  muted: { light: '#5a5a57', dark: '#b0b0ab', forced: 'CanvasText' },
  /** Grid lines and separating rules. */
  rule: { light: '#d9d9d5', dark: '#3d3d3a', forced: 'CanvasText' },
  /** What is said: lines and points. */
  accent: { light: '#006ba2', dark: '#62b6e4', forced: 'CanvasText' },
  /** Contrast to the accent: what is pointed out. */
  signal: { light: '#c8321f', dark: '#ff8a75', forced: 'Highlight' },
  /** The ground a picture stands on; hollow points are filled with it. */
  paper: { light: '#ffffff', dark: '#141413', forced: 'Canvas' },
  /** The lines of "not known". */
  hatch: { light: '#92928e', dark: '#646460', forced: 'GrayText' },
} as const satisfies Record<string, { light: string; dark: string; forced: string }>;

export type Token = keyof typeof tokens;

export const color = (token: Token): string => `var(--pc-${token}, var(--_${token}, ${tokens[token].light}))`;
