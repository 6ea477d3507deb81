/**
 * oEmbed as JSON, by the text of oEmbed 1.0 (oembed.com, section 2.3.4): its response parameters as a JSON Schema, with what
 * it says of each in words.
 */
import Ajv from 'ajv';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { embedCode } from '../../src/render/embed/embed-code.ts';
import { oembed, oembedDiscovery } from '../../src/render/embed/frame-forms.ts';
import { embedding, gauge } from './embedded.ts';

const address = { type: 'string', pattern: '^https?://' };
const size = { type: 'integer', minimum: 1 };

const schema = {
  type: 'object',
  properties: {
    type: { enum: ['photo', 'video', 'link', 'rich'] },
    version: { const: '1.0' },
    title: { type: 'string' },
    author_name: { type: 'string' },
    author_url: address,
    provider_name: { type: 'string' },
    provider_url: address,
    cache_age: { type: 'integer', minimum: 0 },
    thumbnail_url: address,
    thumbnail_width: size,
    thumbnail_height: size,
    url: address,
    html: { type: 'string', minLength: 1 },
    width: size,
    height: size,
  },
  required: ['type', 'version'],
  // Each of the three demands the other two.
  dependencies: {
    thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
    thumbnail_width: ['thumbnail_url', 'thumbnail_height'],
    thumbnail_height: ['thumbnail_url', 'thumbnail_width'],
  },
  oneOf: [
    { properties: { type: { const: 'photo' } }, required: ['url', 'width', 'height'] },
    { properties: { type: { enum: ['video', 'rich'] } }, required: ['html', 'width', 'height'] },
    { properties: { type: { const: 'link' } } },
  ],
};
const ajv = new Ajv();
const isValid = ajv.compile(schema);
const image = { address: 'https://static.example.org/gauge.png', width: 660, height: 180 };

describe('oembed(embedding)', () => {
  it.each([
    ['without a picture', {}],
    ['with a picture and a provider', { image, provider: 'The Example Herald' }],
  ])('is valid against oEmbed 1.0, %s', async (_, given) => {
    const json: unknown = JSON.parse(embedCode('oembed', await embedding(gauge, given)));
    expect(isValid(json), ajv.errorsText(isValid.errors)).toBe(true);
    expect(json).toMatchObject({ type: 'rich', version: '1.0', width: 660 });
    const thumbnails = Object.keys(json as object).filter((key) => key.startsWith('thumbnail'));
    expect(thumbnails).toHaveLength('image' in given ? 3 : 0);
  });

  it('holds the frame as the form iframe writes it', async () => {
    const given = await embedding();
    expect(oembed(given).html).toBe(embedCode('iframe', given));
  });

  it('is refused by the schema where the text demands more', async () => {
    const bare = { ...oembed(await embedding()), html: undefined };
    expect(isValid(bare)).toBe(false);
    expect(isValid({ ...bare, html: '<p>', thumbnail_url: image.address })).toBe(false);
  });
});

describe('oembedDiscovery(embedding, address)', () => {
  it('is the link that section 4 asks for, with the title', async () => {
    const given = await embedding();
    const link = JSDOM.fragment(oembedDiscovery(given, 'https://example.org/oembed/gauge.json')).firstElementChild!;
    expect(Object.fromEntries(link.getAttributeNames().map((name) => [name, link.getAttribute(name)]))).toEqual({
      rel: 'alternate',
      type: 'application/json+oembed',
      href: 'https://example.org/oembed/gauge.json',
      title: given.chart.title,
    });
  });
});
