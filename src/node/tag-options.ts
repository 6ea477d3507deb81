/**
 * The tags' own attributes as options of a command: `<target-gauge target="5g-factories">` is
 * `target-gauge --target 5g-factories`.
 */
import { Option, type Command } from 'commander';
import { charts, type OptionKind, type Tag } from '../specs/charts.ts';
import { CannotDo } from './cannot-do.ts';
import { suggestion } from './did-you-mean.ts';

export type TagOptions = Readonly<Record<Tag, Readonly<Record<string, OptionKind>>>>;

export const tags = Object.keys(charts) as readonly Tag[];

/** What each tag takes, from the charts' own tables. */
export const tagOptions = async (): Promise<TagOptions> =>
  Object.fromEntries(
    await Promise.all(tags.map(async (tag) => [tag, (await charts[tag]()).options] as const)),
  ) as TagOptions;

/** Lists every tag's options in a command's help, under the name of the tag. */
export const addTagOptions = (command: Command, known: TagOptions): Command => {
  for (const [tag, options] of Object.entries(known))
    for (const [name, kind] of Object.entries(options))
      command.addOption(new Option(`--${name} <${placeholder(kind)}>`, meaning(kind)).helpGroup(`Options of ${tag}:`));
  return command;
};

const placeholder = (kind: OptionKind): string => (typeof kind === 'string' ? kind : kind.join('|'));

const meaning = (kind: OptionKind): string => {
  if (kind === 'id') return 'an id in the plan';
  if (kind === 'ids') return 'ids in the plan, in quotes with spaces between them';
  if (kind === 'date') return 'YYYY, YYYY-MM or YYYY-MM-DD';
  return `${kind[0]} where it is not said`;
};

/** @throws CannotDo for a word that is no tag. */
export const readTagName = (word: string): Tag => {
  const tag = tags.find((one) => one === word);
  if (tag) return tag;
  const hint = suggestion(word, tags, (near) => `; did you mean ${near}?`) ?? `; there are ${tags.join(', ')}`;
  throw new CannotDo(`no such tag: ${word}${hint}`);
};

/**
 * Those of some options that are a tag's own.
 *
 * @param given As they were typed; others than tags' are left aside.
 * @throws CannotDo for an option of another tag.
 */
export const ownOptions = (
  tag: Tag,
  given: Readonly<Record<string, unknown>>,
  known: TagOptions,
): Readonly<Record<string, string>> => {
  const all = new Set(Object.values(known).flatMap((options) => Object.keys(options)));
  const typed = Object.entries(given).filter((entry): entry is [string, string] => all.has(entry[0]));
  const stranger = typed.find(([name]) => !(name in known[tag]));
  if (stranger) {
    const own = Object.keys(known[tag]).map((name) => `--${name}`);
    throw new CannotDo(`${tag} has no option --${stranger[0]}; it has ${own.join(', ')}`);
  }
  return Object.fromEntries(typed);
};
