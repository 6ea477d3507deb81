import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, waitFor } from 'storybook/test';
import '../src/entry/define/target-gauge.ts';
import type { OEmbed } from '../src/render/embed/frame-forms.ts';
import type { ChartElement } from '../src/elements/chart-element.ts';
import { gaugeCodes } from './embedded-gauge.ts';

export default {
  title: 'Embedding/All forms',
  parameters: { controls: { disable: true }, layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta;

/** The built files beside the story. */
const base = new URL('cdn/', document.baseURI).href;

const codes = gaugeCodes(base);

/** What a CMS keeps of the code: the scripts stand once on the page. */
const kept = (code: string): string =>
  code
    .replace(/<(script|link)\b[^>]*>(<\/script>)?/g, '')
    // The files lie on the story's own server, which sends no CORS; a frame without an origin could not read them.
    .replace('allow-scripts allow-popups', 'allow-scripts allow-popups allow-same-origin')
    .replace(/<img src="[^"]+"/, '<img');

/** The picture as a file, as the command would write it; here it is the one that was just drawn. */
const showImages = async ({ target, currentTarget }: Event): Promise<void> => {
  const images = (currentTarget as Element).querySelectorAll<HTMLImageElement>('img:not([src])');
  if (images.length === 0) return;
  const svg = await (target as ChartElement).toSVG();
  for (const image of images) image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
};

const cell = (name: string, content: unknown): TemplateResult =>
  html`<section aria-label=${name}>
    <h2>${name}</h2>
    ${content}
  </section>`;

/** A script of the page's own, as an article has it. */
const pageScript = (file: string): HTMLScriptElement => {
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: `${base}${file}` });
  return script;
};

/** One figure in each form, as a reader gets it: alive in the first four, in words and pictures in the last two. */
export const SideBySide: StoryObj = {
  render: () => html`
    <style>
      .forms {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 440px), 1fr));
        gap: 32px;
        padding: 16px;
        font:
          15px/22px system-ui,
          sans-serif;
      }
      .forms section {
        min-width: 0;
      }
      .forms h2 {
        margin: 0 0 8px;
        padding-block-end: 4px;
        border-block-end: 1px solid light-dark(#d9d9d5, #3d3d3a);
        font:
          700 14px/20px system-ui,
          sans-serif;
      }
      .forms :is(h3, p) {
        margin: 0 0 8px;
      }
      .forms img {
        max-width: 100%;
        height: auto;
      }
      .forms a {
        color: inherit;
      }
      .forms :is(th, td) {
        padding-inline-end: 16px;
        text-align: start;
      }
    </style>
    <main class="forms" @chart-ready=${showImages}>
      ${cell('Page and npm: the tag', unsafeHTML(kept(codes.page)))} ${cell('Frame', unsafeHTML(kept(codes.iframe)))}
      ${cell('Link, put in its place by the script', unsafeHTML(kept(codes.link)))}
      ${cell('oEmbed: what its answer brings', unsafeHTML(kept((JSON.parse(codes.oembed) as OEmbed).html)))}
      ${cell('Image', unsafeHTML(kept(codes.image)))} ${cell('Feed and mail', unsafeHTML(kept(codes.feed)))}
      ${pageScript('plan-charts.js')} ${pageScript('frames.js')}
    </main>
  `,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('section > target-gauge')).toHaveProperty('chart.title'));
    await expect(canvasElement.querySelectorAll('table tbody tr')).toHaveLength(2);
  },
};
