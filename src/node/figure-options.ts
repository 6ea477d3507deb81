/**
 * A figure as options of the command: `target-gauge --target 5g-factories --no-menu`.
 */
import { Option, type Command } from 'commander';
import {
  embeddableTags,
  isFlag,
  isTag,
  knownAttributes,
  ownAttributes,
  type Figure,
} from '../render/embed/figure-attributes.ts';
import { CannotDo } from './cannot-do.ts';
import { suggestion } from './did-you-mean.ts';

/** Options of a tag's own: how their value is named, and what it does. */
const OWN = {
  open: ['ids', 'plan-tree: themes and steps that are open; plan-timeline: groups that are'],
  target: ['id', 'target-gauge: the target'],
  shape: ['shape', 'target-gauge: bar or arc'],
  targets: ['ids', 'target-board: targets, with spaces between them'],
  within: ['id', 'target-board: the theme or step whose targets are shown'],
  sort: ['order', 'target-board: plan, status, deadline or progress; factory-directory: a column'],
  statistics: ['ids', 'fiveg-stats-chart: statistics, with spaces between them'],
  networks: ['ids', 'network-map: networks, with spaces between them'],
  highlight: ['date', 'fiveg-stats-chart: a date to point out'],
  sectors: ['ids', 'sector-grid: lists of sectors, with spaces between them'],
  from: ['date', 'fiveg-stats-chart, plan-timeline: first date to show'],
  to: ['date', 'fiveg-stats-chart, plan-timeline: last date to show'],
  by: ['field', 'factory-directory: what the bars count by: area, sector or batch'],
  area: ['name', 'factory-directory: entries of this area only'],
  sector: ['name', 'factory-directory: entries of this sector only'],
  batch: ['id', 'factory-directory: entries of this batch only'],
  search: ['words', 'factory-directory: entries that have these words'],
  today: ['date', 'plan-timeline: the date that is called today'],
} as const;

/** As commander reads them: an option that begins with `no-` is the other one, false. */
export type GivenOptions = Readonly<Record<string, string | boolean | undefined>>;

/** The tags' own options only. */
export const addOwnOptions = (command: Command): Command => {
  for (const [name, [value, text]] of Object.entries(OWN)) command.option(`--${name} <${value}>`, text);
  return command;
};

export const addFigureOptions = (command: Command): Command =>
  addOwnOptions(command)
    .option('--src <address>', 'where a page finds the plan; without it, the shipped one')
    .option('--heading <text>', 'a heading in place of the generated one')
    .option('--no-heading', 'leave the heading out')
    .option('--no-table', 'leave the table out')
    .option('--no-sources', 'leave the list of sources out')
    .option('--no-menu', 'leave the download menu out')
    .option('--original', 'the plan’s texts in its own language, even where they are translated')
    .option('--group <name>', 'figures of one group show the same selection')
    .option('--lang <tag>', 'language of the figure (default: en)')
    .addOption(new Option('--dir <direction>', 'direction of the text').choices(['ltr', 'rtl']));

/** @throws CannotDo where there is no such tag, or where it has no such option. */
export const readFigure = (tag: string, given: GivenOptions): Figure => {
  if (!isTag(tag)) throw new CannotDo(unknownTag(tag));
  const own = ownAttributes(tag);
  const foreign = Object.keys(OWN).find((name) => given[name] !== undefined && !own.includes(name));
  if (foreign !== undefined)
    throw new CannotDo(`<${tag}> has no option --${foreign}; it has ${own.map((name) => `--${name}`).join(', ')}`);
  const attributes = knownAttributes(tag).flatMap((name) => {
    const flag = /^no-(.+)/.exec(name)?.[1];
    if (flag !== undefined) return given[flag] === false ? [[name, ''] as const] : [];
    const value = given[name];
    if (isFlag(name)) return value === true ? [[name, ''] as const] : [];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return { tag, attributes: Object.fromEntries(attributes) };
};

const unknownTag = (tag: string): string => {
  const near = suggestion(tag, embeddableTags, (known) => `; did you mean ${known}?`) ?? '';
  return `unknown tag: ${tag}${near} (there are ${embeddableTags.join(', ')})`;
};
