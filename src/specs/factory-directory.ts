/**
 * `<factory-directory>`: a directory that a plan announced. Where its list is known, bars count the entries and the table is
 * the list; before that, what is known of it: who announced it, how large each batch is, and what was counted over all.
 *
 * The phases: options → asked (which entries) → rows (bars and numbers with their words) → layout (where they stand) →
 * picture (what Vega-Lite draws) → words (title, summary, table, sources).
 */
import { PlanChartsError } from '../data/errors.ts';
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import type { Chart } from './chart.ts';
import { askedOf, found, SORTS } from './factory-directory-entries.ts';
import { announcedLayout, listLayout } from './factory-directory-layout.ts';
import { directoryPicture } from './factory-directory-marks.ts';
import { announcedGroups, countedGroup } from './factory-directory-rows.ts';
import { announcedWords, foundIn, listWords } from './factory-directory-words.ts';
import type { Measure } from './text-width.ts';
import { typesetter } from './typesetter.ts';
import { MIN_WIDTH } from './width.ts';

/** The options as the element's attributes hold them. */
export interface FactoryDirectoryOptions {
  /** What the bars count by: `area`, `sector` or `batch`; by default the first of which something is known. */
  readonly by?: string | undefined;
  /** What entries must have, as the list spells it; `not-known` where it does not say. */
  readonly area?: string | undefined;
  readonly sector?: string | undefined;
  /** Id of the batch that entries must be of. */
  readonly batch?: string | undefined;
  /** Words that an entry must have, each in any of its fields, whatever their case and accents. */
  readonly search?: string | undefined;
  /** `listed`, or a column: `name`, `organisation`, `area`, `sector`, `batch`, each with `-descending` too. */
  readonly sort?: string | undefined;
  /** Width of the picture in CSS pixels. */
  readonly width: number;
  /** How wide its texts are, where the font is known. */
  readonly measure?: Measure | undefined;
}

/** What the options are called and how they are read; the element, the command and the documentation follow it. */
export const factoryDirectoryOptions = {
  by: ['area', 'sector', 'batch'],
  area: 'text',
  sector: 'text',
  batch: 'text',
  search: 'text',
  sort: SORTS,
} as const;

/**
 * @throws PlanChartsError `nothing-to-show` where a plan has no directory; `bad-option` for what cannot be counted by, an
 *   order that is none and a filter that no entry passes.
 */
export const factoryDirectory = (plan: Plan, options: FactoryDirectoryOptions, locale: Locale): Chart => {
  const { directory } = plan;
  if (!directory) throw new PlanChartsError('nothing-to-show', { kind: 'directory' });
  const width = Math.max(MIN_WIDTH, Math.floor(options.width));
  const setter = typesetter(options.measure);
  const shared = { tag: 'factory-directory', language: locale.tag, direction: locale.direction } as const;
  if (directory.entries.length === 0) {
    const groups = announcedGroups(plan, directory, locale);
    const layout = announcedLayout(groups, locale.words.directory.unlisted, width, setter);
    const picture = directoryPicture(layout, width, locale);
    return { ...shared, ...announcedWords(plan, directory, groups, picture, locale), spec: picture.spec };
  }
  const asked = askedOf(directory, options);
  const group = countedGroup(plan, directory, asked, locale);
  const by = asked.by && locale.words.directory.by[asked.by];
  const foot = foundIn(directory, found(directory, asked), locale);
  const picture = directoryPicture(listLayout(group, by, foot, width, setter), width, locale);
  return { ...shared, ...listWords(plan, directory, asked, picture, locale), spec: picture.spec };
};
