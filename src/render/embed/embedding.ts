/**
 * One description of what is embedded, for all forms.
 */
import type { Locale } from '../../data/locale.ts';
import type { Shown } from '../../specs/chart.ts';
import type { FrameTheme } from './address.ts';
import type { Figure } from './figure-attributes.ts';

/** The ways a figure reaches a reader, each for a system that takes no other. */
export const forms = ['page', 'npm', 'iframe', 'link', 'oembed', 'image', 'feed'] as const;

export type Form = (typeof forms)[number];

/** A picture as a file. */
export interface ImageFile {
  readonly address: string;
  /** Of the image as it is shown, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Embedding {
  readonly figure: Figure;
  /** The figure as it is built for `width`. */
  readonly chart: Shown;
  readonly locale: Locale;
  /** Of a frame, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Absolute address of the folder that holds plan-charts.js. */
  readonly base?: string | undefined;
  /** File in that folder → its integrity (`sha384-…`), where it is known. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
  /** The static figure: the tag's content as HTML. */
  readonly content?: string | undefined;
  readonly image?: ImageFile | undefined;
  /** Address of the page on which the figure is alive; an image links to it. */
  readonly page?: string | undefined;
  /** Colours of a frame; light without it. */
  readonly theme?: FrameTheme | undefined;
  /** Who publishes it. */
  readonly provider?: string | undefined;
}

/** What a form cannot do without. */
export const needs = {
  page: ['base'],
  npm: [],
  iframe: ['base'],
  link: ['base'],
  oembed: ['base'],
  image: ['image'],
  feed: ['image'],
} as const satisfies Record<Form, readonly (keyof Embedding)[]>;

/** The heading of the page's own, else the generated one. */
export const titleOf = ({ figure, chart }: Embedding): string => {
  const own = figure.attributes.heading?.trim() ?? '';
  return own === '' ? chart.title : own;
};

/** @throws TypeError where an address is missing: ask `needs` first. */
export const needed = <T>(value: T | undefined, name: string): T => {
  if (value === undefined) throw new TypeError(`an embedding of this form needs: ${name}`);
  return value;
};
