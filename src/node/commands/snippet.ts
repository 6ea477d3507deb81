/**
 * `plan-charts snippet`
 */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { PlanPackage } from '../../data/schema.ts';
import { addressOf, figureOf, folderOf, frameThemes, type FrameTheme } from '../../render/embed/address.ts';
import { embedCode } from '../../render/embed/embed-code.ts';
import { forms, needs, type Embedding, type Form, type ImageFile } from '../../render/embed/embedding.ts';
import { embeddableTags, type Figure } from '../../render/embed/figure-attributes.ts';
import { oembedDiscovery } from '../../render/embed/frame-forms.ts';
import { frameHeight } from '../../render/embed/frame-height.ts';
import { MIN_WIDTH } from '../../specs/width.ts';
import { CannotDo } from '../cannot-do.ts';
import { figureChart, figurePlan } from '../figure-chart.ts';
import { addFigureOptions, readFigure, type GivenOptions } from '../figure-options.ts';
import { requestOf } from '../figure-request.ts';
import { ownIntegrity } from '../own-package.ts';
import { findingsText } from '../report.ts';
import { painter, type Terminal } from '../terminal.ts';
import { webAddress } from '../web-address.ts';

interface SnippetOptions {
  readonly for: Form;
  readonly plan?: string;
  readonly base?: string;
  readonly width: number;
  readonly image?: string;
  readonly imageSize?: readonly [number, number];
  readonly page?: string;
  readonly theme?: FrameTheme;
  readonly provider?: string;
  readonly discovery?: string;
  readonly bare?: true;
}

/** What each address is of, with an example. */
const ADDRESSES = {
  base: 'the folder that holds plan-charts.js, as https://static.example.org/plan-charts/0.1.0/',
  image: 'the picture as a file, as https://static.example.org/factories.png',
  page: 'the page on which the figure is alive, as https://example.org/factories',
  discovery: 'where the JSON of --for oembed is served, as https://example.org/oembed/factories.json',
} as const;

const EXAMPLES = `
Forms:
  page    stylesheet, script and tag with the static figure in it, for whoever writes the page
  npm     the import and the tag, for a site with a bundler
  iframe  a frame with its height reserved, for a CMS that takes frames
  link    a link that the script turns into the figure, for an editor that strips unknown tags
  oembed  the JSON that an oEmbed consumer asks for; --discovery <address> gives the link to it
  image   a picture with alternative text; PNG where SVG is not shown
  feed    words, table, sources and a picture, for feeds and mail

Examples:
  $ plan-charts snippet target-gauge --target 5g-factories --for page --base https://static.example.org/pc/0.1.0/
  $ plan-charts snippet fiveg-stats-chart --statistics "base-stations users" --for npm
  $ plan-charts snippet plan-tree --plan town-trees --src https://example.org/town-trees.json --for iframe --base …
  $ plan-charts snippet plan-tree --for feed --image https://static.example.org/plan.png --page https://example.org/plan

A relative --src is read from the page that holds the tag; in a frame and in a link, from the folder of --base.

Exit status: 0 written, 1 the plan has errors (they are printed), 2 it could not be done.`;

export const addSnippet = (program: Command, { stdout, stderr }: Terminal, done: (status: number) => void): void => {
  const command = program
    .command('snippet')
    .description('Write the code that embeds a figure: in a page, a CMS, a feed')
    .argument('<tag>', `the element: ${embeddableTags.join(', ')}`)
    .addOption(new Option('--for <form>', 'what the code is for').choices(forms).makeOptionMandatory())
    .option('--base <address>', `address of ${ADDRESSES.base}`, webAddress(ADDRESSES.base))
    .option('--plan <path>', 'folder of the plan, or one JSON file; without it, the shipped plan')
    .option('--width <pixels>', 'width of a frame or an image', pixels, 660)
    .option('--image <address>', `address of ${ADDRESSES.image}`, webAddress(ADDRESSES.image))
    .option('--image-size <w>x<h>', 'its size on screen; without it, that of the file that render makes', size)
    .addOption(
      new Option('--theme <theme>', 'colours of a frame: auto follows the reader (default: light)').choices(
        frameThemes,
      ),
    )
    .option('--bare', 'leave the tag of a page empty: the script fills it, or prerender')
    .option('--page <address>', `address of ${ADDRESSES.page}`, webAddress(ADDRESSES.page))
    .option('--provider <name>', 'who publishes it, for oembed')
    .option('--discovery <address>', ADDRESSES.discovery, webAddress(ADDRESSES.discovery));
  addFigureOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (tag: string, options: SnippetOptions & GivenOptions) => {
      const figure = readFigure(tag, options);
      refuseMissing(figure, options);
      const { plan, findings } = await figurePlan(options.plan);
      if (!plan) {
        stderr.write(findingsText(findings, painter(stderr)).join('\n'));
        return done(1);
      }
      const { chart, locale } = await figureChart(figure, plan, options.width);
      const height = frameHeight(chart, figure.attributes, options.width, locale);
      const content = options.for === 'page' && !options.bare ? await filling(figure, plan, options.base!) : undefined;
      stdout.write(
        `${codeOf({ figure, chart, locale, height, content, ...(await places(options, figure, plan)) }, options)}\n`,
      );
    });
};

/** The static figure, which is there without a script. */
const filling = async (figure: Figure, plan: PlanPackage, base: string): Promise<string> => {
  // Loaded here: it brings the engine, which no other form needs.
  const { staticFigure } = await import('../../render/markup.ts');
  return staticFigure(await requestOf(figure, plan, new URL('plan-charts.css', folderOf(base)).href));
};

const codeOf = (embedding: Embedding, { for: form, discovery }: SnippetOptions): string =>
  discovery === undefined ? embedCode(form, embedding) : oembedDiscovery(embedding, discovery);

/** Of a form that has no base. */
const NO_BASE = 'https://page.invalid/';

/** What a form without a script has nothing of. */
const IDLE: Partial<Record<Form, readonly string[]>> = {
  image: ['no-heading', 'no-table', 'no-sources', 'no-menu', 'group'],
  feed: ['no-menu', 'group'],
};

/** @throws CannotDo where the form needs an address that was not given, or could not do what it was asked. */
const refuseMissing = (figure: Figure, options: SnippetOptions): void => {
  const { for: form, plan, theme, discovery } = options;
  for (const name of needs[form])
    if (options[name] === undefined) throw new CannotDo(`--for ${form} needs --${name} <address>: ${ADDRESSES[name]}`);
  if (theme !== undefined && form !== 'iframe' && form !== 'oembed')
    throw new CannotDo('--theme goes with --for iframe and --for oembed: elsewhere a figure follows the page');
  if (discovery !== undefined && form !== 'oembed') throw new CannotDo('--discovery goes with --for oembed');
  // What a frame would leave out is wrong in every form.
  const [fault] = figureOf(addressOf(figure, options.base ?? NO_BASE)).ignored;
  if (fault !== undefined) throw new CannotDo(`--${fault}`);
  const idle = IDLE[form]?.find((name) => figure.attributes[name] !== undefined);
  if (idle !== undefined) throw new CannotDo(`--${idle} changes nothing in --for ${form}`);
  // The code would show another plan than the one that was asked for.
  const isDrawnThere = form !== 'image' && form !== 'feed';
  if (plan === undefined && figure.attributes.src !== undefined && form !== 'npm')
    throw new CannotDo(
      `--src needs --plan <path>: the same plan as files, because title, words and height are read from it`,
    );
  if (plan !== undefined && isDrawnThere && figure.attributes.src === undefined)
    throw new CannotDo(
      `--for ${form} with --plan needs --src <address>: where a page finds the plan that bundle writes`,
    );
};

const places = async (
  options: SnippetOptions,
  figure: Figure,
  plan: PlanPackage,
): Promise<Omit<Embedding, 'figure' | 'chart' | 'locale' | 'height'>> => {
  const { base, width, page, theme, provider } = options;
  return {
    base,
    width,
    page,
    theme,
    provider,
    integrity: await ownIntegrity(base),
    image: await imageFile(options, figure, plan),
  };
};

/** As large as `render` makes the file at that width, in the format that its address says. */
const imageFile = async (
  { image: address, imageSize, width }: SnippetOptions,
  figure: Figure,
  plan: PlanPackage,
): Promise<ImageFile | undefined> => {
  if (address === undefined) return undefined;
  if (imageSize) return { address, width: imageSize[0], height: imageSize[1] };
  // Loaded here: they bring the engine and a font, which no other form needs.
  const [{ pictureFile }, { ownFont }] = await Promise.all([
    import('../render/picture-file.ts'),
    import('../render/font-family.ts'),
  ]);
  const { tag, attributes } = figure;
  const { options, language, direction, heading } = await requestOf(figure, plan, '');
  const isFontSure = !new URL(address).pathname.endsWith('.svg');
  const look = { theme: 'light', font: await ownFont(), isFontSure } as const;
  const dir = attributes.dir === undefined ? undefined : direction;
  const file = await pictureFile({ tag, options, plan, language, direction: dir, heading, width, ...look });
  return { address, width: file.width, height: file.height };
};

/** Wider than this is no column of text; narrower than a picture can be is no figure. */
const WIDEST = 4000;

const pixels = (text: string): number => {
  const width = Number(text);
  if (Number.isInteger(width) && width >= MIN_WIDTH && width <= WIDEST) return width;
  throw new InvalidArgumentError(`Expected a whole number of pixels from ${MIN_WIDTH} to ${WIDEST}.`);
};

const size = (text: string): readonly [number, number] => {
  const [, width, height] = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(text) ?? [];
  if (width === undefined || height === undefined)
    throw new InvalidArgumentError('Expected width and height in pixels, as 1200x630.');
  return [Number(width), Number(height)];
};
