/**
 * `plan-charts render`
 */
import { extname } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { readTag } from '../../data/tag.ts';
import { MIN_WIDTH } from '../../specs/width.ts';
import { CannotDo } from '../cannot-do.ts';
import { folderOf } from '../../render/embed/address.ts';
import { embeddableTags, ownAttributes, type Figure } from '../../render/embed/figure-attributes.ts';
import { didYouMean } from '../did-you-mean.ts';
import { figurePlan } from '../figure-chart.ts';
import { addOwnOptions, readFigure, type GivenOptions } from '../figure-options.ts';
import { refuseInside } from '../output-path.ts';
import { formats, type Format } from '../render/formats.ts';
import { findingsText } from '../report.ts';
import { painter, type Terminal } from '../terminal.ts';
import { stylesheetAddress } from '../web-address.ts';
import { writeOutput } from '../write-output.ts';

interface RenderOptions {
  readonly plan?: string;
  readonly format?: Format;
  readonly output?: string;
  readonly card?: true;
  readonly width: number;
  readonly scale?: number;
  readonly heading?: string;
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly theme: 'light' | 'dark';
  readonly font?: readonly string[];
  readonly stylesheet?: string;
  readonly base?: string;
}

const EXAMPLES = `
Examples:
  $ plan-charts render target-gauge --target 5g-factories -o factories.svg
  $ plan-charts render fiveg-stats-chart --width 320 -o phone.png
  $ plan-charts render plan-tree --plan town-trees --card -o card.png
  $ plan-charts render target-gauge --font Georgia.ttf,Georgia-Bold.ttf -o factories.png
  $ plan-charts render plan-tree --stylesheet /assets/plan-charts.css -o tree.html
  $ plan-charts render plan-tree --base /plan-charts/0.1.0/ -o tree.html
  $ plan-charts render fiveg-stats-chart --statistics "users projects" --format csv | less

A file holds the heading, the notes, the date and the sources with the picture, and needs no stylesheet. A PNG is drawn
with the given font and no other; an SVG names it, and has room for others.

Exit status: 0 written, 1 the plan has errors (they are printed, nothing is written), 2 it could not be done.`;

export const addRender = (program: Command, terminal: Terminal, done: (status: number) => void): void => {
  const command = program
    .command('render')
    .description('Make a file of one figure: picture, card for links, page, or data')
    .argument('<tag>', `the element: ${embeddableTags.join(', ')}`)
    .option('-o, --output <file>', 'the file to write; without it, standard output')
    .addOption(new Option('--format <format>', 'by default that of the file’s name, else svg').choices(formats))
    .option('--plan <path>', 'folder of a plan, or a plan as one JSON file; by default the plan that comes with this')
    .option('--card', 'a picture of 1200 × 630 for links and social networks')
    .option('--width <pixels>', 'width of the picture', between(MIN_WIDTH, 4000), 640)
    .option('--scale <factor>', 'pixels of a PNG for each pixel of width: 2, of a card 1', between(0.1, 8))
    .option('--heading <text>', 'your own, in place of the one that the data give')
    .option('--lang <tag>', 'language of the words and numbers', languageTag, 'en')
    .addOption(new Option('--dir <direction>', 'by default that of the language').choices(['ltr', 'rtl']))
    .addOption(new Option('--theme <theme>', 'colours').choices(['light', 'dark']).default('light'))
    .option('--font <files>', 'regular.ttf or regular.ttf,bold.ttf, in place of Source Sans 3', fontFiles)
    .option('--base <address>', 'of the folder with plan-charts.js: an html page comes alive, and can stand in a frame')
    .option(
      '--stylesheet <address>',
      'of plan-charts.css, as an html page reaches it (default: in --base, else beside it)',
      stylesheetAddress,
    );
  addOwnOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (word: string, options: RenderOptions) => {
      const status = await render(word, options, terminal);
      done(status);
    });
};

const render = async (word: string, options: RenderOptions, { stdout, stderr }: Terminal): Promise<number> => {
  const { output, card = false, scale = card ? 1 : 2, lang, dir, heading, theme, width } = options;
  const figure = readFigure(word, givenOf(options));
  const { tag } = figure;
  const format = options.format ?? formatOf(output);
  if (card && format !== 'png' && format !== 'svg') throw new CannotDo(`a card is a png or an svg, not ${format}`);
  if (output === undefined && format === 'png' && stdout.isTTY)
    throw new CannotDo('a PNG is nothing to read in a terminal; name a file: -o picture.png');
  if (output !== undefined && options.plan !== undefined) await refuseInside(options.plan, output);

  const { plan, findings } = await figurePlan(options.plan);
  if (!plan) {
    stderr.write(findingsText(findings, painter(stderr)).join('\n'));
    return 1;
  }
  // Loaded when they are needed: the other commands begin sooner without what draws.
  const [{ readFontFamily }, { renderFigure }] = await Promise.all([
    import('../render/font-family.ts'),
    import('../render/render-figure.ts'),
  ]);
  const font = options.font && (await readFontFamily(options.font));
  const picture = { tag, options: ownOf(figure), plan, language: lang, direction: dir, heading, width, theme, font };
  const { base } = options;
  const stylesheet = options.stylesheet ?? `${base === undefined ? '' : folderOf(base)}plan-charts.css`;
  const content = await renderFigure({ ...picture, format, isCard: card, scale, stylesheet, base });
  if (output === undefined) stdout.write(content);
  else {
    await writeOutput(output, content);
    if (stderr.isTTY) stderr.write(`${output}: ${Math.ceil(Buffer.byteLength(content) / 1000)} kB\n`);
  }
  return 0;
};

/** Those that were typed as words. */
const givenOf = (options: RenderOptions): GivenOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value === 'string'));

/** The tag's own attributes. */
const ownOf = ({ tag, attributes }: Figure): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => ownAttributes(tag).includes(name)));

/** @throws CannotDo for a name that ends like no format. */
const formatOf = (output: string | undefined): Format => {
  if (output === undefined) return 'svg';
  const ending = extname(output).slice(1).toLowerCase();
  const format = formats.find((one) => one === ending);
  if (format) return format;
  const hint = didYouMean(ending, formats) ?? formats.join(', ');
  throw new CannotDo(`which format? ${output} ends like none; say --format (${hint})`);
};

const between =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Expected a number from ${least} to ${most}.`);
  };

const languageTag = (text: string): string => {
  if (readTag(text)) return text;
  throw new InvalidArgumentError('Expected a language tag, as in <html lang="…">: en, zh-Hans, ur.');
};

const fontFiles = (text: string): readonly string[] => {
  const files = text.split(',').map((file) => file.trim());
  if (files.length <= 2 && files.every((file) => file !== '')) return files;
  throw new InvalidArgumentError('Expected one file, or two with a comma between them: regular.ttf,bold.ttf.');
};
