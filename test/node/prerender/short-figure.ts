/**
 * A figure that is short enough to be read in a test: it says what it was asked for.
 */
import type { DrawFigure } from '../../../src/node/prerender/figure-cache.ts';
import { createPrerenderer, type PrerendererOptions } from '../../../src/node/prerender/prerenderer.ts';
import type { FigureRequest } from '../../../src/render/markup.ts';

export const shortFigure: DrawFigure = ({ tag, options, own, plan }) =>
  Promise.resolve(
    [
      '<template shadowrootmode="open"><svg></svg></template>',
      own?.has('heading') ? '' : `<h3 slot="heading" data-plan-charts>${tag} ${Object.values(options).join()}</h3>`,
      `<p slot="summary" data-plan-charts>China’s ${plan.id}</p>`,
    ].join('\n'),
  );

/** What the figure is, of a tag and the words of its options. */
export const short = (tag: string, options = ''): string =>
  `<template shadowrootmode="open"><svg></svg></template>\n<h3 slot="heading" data-plan-charts>${tag} ${options}</h3>\n<p slot="summary" data-plan-charts>China’s industrial-internet-2023</p>`;

export const OPTIONS = { roots: ['.'], allowNet: [], stylesheet: 'plan-charts.css' } as const;

/** Pages with short figures in them. */
export const filler = (options: Partial<PrerendererOptions> = {}, draw = shortFigure) =>
  createPrerenderer({ ...OPTIONS, ...options }, draw);

/** What the tags of a page are drawn by. */
export const requestsOf = async (html: string, options: Partial<PrerendererOptions> = {}): Promise<FigureRequest[]> => {
  const requests: FigureRequest[] = [];
  const { problems } = await filler(options, (request) => {
    requests.push(request);
    return shortFigure(request);
  })(html);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return requests;
};
