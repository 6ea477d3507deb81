/**
 * A figure as an address, and back: all of its state is in the query of the iframe page, so that a link is a figure. Addresses
 * come from anybody: what is not known to be harmless is left out, with the reason.
 */
import { isFlag, isTag, knownAttributes, type Figure } from './figure-attributes.ts';

export const EMBED_PAGE = 'embed.html';

/**
 * Colours of the page in a frame: light unless it is told, because a page that says nothing is light. `auto` follows the
 * reader, and where browsers pass it on, the `color-scheme` of the frame.
 */
export const frameThemes = ['light', 'dark', 'auto'] as const;
export type FrameTheme = (typeof frameThemes)[number];

/** What an address says. */
export interface Addressed {
  /** Undefined where no known tag is named. */
  readonly figure?: Figure;
  readonly theme?: FrameTheme;
  /** What was left out and why, a sentence each, for a console. */
  readonly ignored: readonly string[];
}

/** The folder as a base for addresses: with its slash at the end. */
export const folderOf = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

/**
 * @param base Absolute address of the folder that holds `plan-charts.js` and `embed.html`.
 * @throws TypeError where the base is no absolute address.
 */
export const addressOf = ({ tag, attributes }: Figure, base: string, theme: FrameTheme = 'light'): string => {
  const address = new URL(EMBED_PAGE, folderOf(base));
  address.searchParams.set('tag', tag);
  for (const name of knownAttributes(tag)) {
    const value = attributes[name];
    if (value !== undefined) address.searchParams.set(name, isFlag(name) ? '' : value);
  }
  if (theme !== 'light') address.searchParams.set('theme', theme);
  return address.href;
};

/** @throws TypeError where it is no absolute address. */
export const figureOf = (address: string): Addressed => {
  const { searchParams } = new URL(address);
  const tag = searchParams.get('tag') ?? '';
  if (!isTag(tag)) return { ignored: [`unknown tag: ${tag}`] };
  const known = knownAttributes(tag);
  const attributes: Record<string, string> = {};
  const ignored: string[] = [];
  const asked = searchParams.get('theme') ?? 'light';
  const theme = frameThemes.find((one) => one === asked);
  if (!theme) ignored.push(`theme expects ${frameThemes.join(' or ')}, not: ${asked}`);
  for (const [name, value] of [...searchParams].filter(([key]) => key !== 'tag' && key !== 'theme')) {
    const fault = faultOf(name, value, known, address);
    if (fault !== undefined) ignored.push(fault);
    else if (Object.hasOwn(attributes, name)) ignored.push(`${name} was given before, and not as: ${value}`);
    else attributes[name] = isFlag(name) ? '' : value;
  }
  return { figure: { tag, attributes }, ...(theme && { theme }), ignored };
};

const faultOf = (name: string, value: string, known: readonly string[], address: string): string | undefined => {
  if (!known.includes(name)) return `unknown option: ${name}`;
  const rule = RULES[name];
  return !rule || rule.test(value, address) ? undefined : `${name} expects ${rule.expected}, not: ${value}`;
};

interface Rule {
  readonly expected: string;
  test(value: string, address: string): boolean;
}

const choice = (...words: readonly string[]): Rule => ({
  expected: words.join(' or '),
  test: (value) => words.includes(value),
});

/** The options of the builders are checked by the builders, which say what is wrong in the figure. */
const RULES: Readonly<Record<string, Rule>> = {
  src: {
    expected: 'an http, https or relative address without a password',
    test: (value, address) => {
      if (!URL.canParse(value, address)) return false;
      const { protocol, username, password } = new URL(value, address);
      return /^https?:$/.test(protocol) && username === '' && password === '';
    },
  },
  lang: { expected: 'a language tag', test: (value) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(value) },
  dir: choice('ltr', 'rtl'),
  draw: choice('needed', 'eager', 'never'),
};
