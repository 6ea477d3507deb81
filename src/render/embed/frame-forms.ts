/**
 * The forms for a page that takes frames: an iframe, and oEmbed, which describes one.
 */
import { addressOf } from './address.ts';
import { needed, titleOf, type Embedding } from './embedding.ts';
import { element, opening } from './html-text.ts';
import { scriptTag } from './page-forms.ts';

/** How long a description may be kept: a day, as newsrooms correct by the day. In seconds. */
const CACHE_AGE = 86_400;

/**
 * The frame itself. Its height is reserved before it loads; `frames.js` makes it exact. No `style`, which editors strip and
 * policies forbid: `frameborder` is old, and the one attribute that takes the border away.
 */
const frame = (embedding: Embedding): string =>
  element(
    'iframe',
    {
      src: addressOf(embedding.figure, needed(embedding.base, 'base'), embedding.theme),
      title: titleOf(embedding),
      width: '100%',
      height: embedding.height,
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups',
      frameborder: 0,
    },
    '',
  );

export const iframeForm = (embedding: Embedding): string =>
  [frame(embedding), scriptTag(embedding, 'frames.js')].join('\n');

/** The answer of an oEmbed 1.0 provider (oembed.com, section 2.3), type `rich`. */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly html: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Seconds. */
  readonly cache_age: number;
  readonly provider_name?: string;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

export const oembed = (embedding: Embedding): OEmbed => {
  const { width, height, provider, image } = embedding;
  return {
    type: 'rich',
    version: '1.0',
    title: titleOf(embedding),
    ...(provider === undefined ? {} : { provider_name: provider }),
    html: iframeForm(embedding),
    width,
    height,
    cache_age: CACHE_AGE,
    // All three or none.
    ...(image && { thumbnail_url: image.address, thumbnail_width: image.width, thumbnail_height: image.height }),
  };
};

export const oembedForm = (embedding: Embedding): string => JSON.stringify(oembed(embedding), null, 2);

/**
 * What makes a page's figure known to whoever is given the page's address: for its `<head>`.
 *
 * @param address Where the JSON is served, as `application/json+oembed` or `application/json`.
 */
export const oembedDiscovery = (embedding: Embedding, address: string): string =>
  opening('link', {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: address,
    title: titleOf(embedding),
  });
