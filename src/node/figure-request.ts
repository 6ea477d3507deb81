/**
 * A tag of a page → what is to be drawn for it.
 */
import type { PlanPackage } from '../data/schema.ts';
import type { Figure } from '../render/embed/figure-attributes.ts';
import type { FigureRequest } from '../render/markup.ts';
import { charts, type OptionKind, type Tag } from '../specs/charts.ts';

/** Which attributes are options of a tag, and how each is read. */
export const optionsOf = async (tag: Tag): Promise<Readonly<Record<string, OptionKind>>> =>
  (await charts[tag]()).options;

/** The attributes of a tag that its figure is made by. */
export const askedBy = (
  attributes: ReadonlyMap<string, string>,
  kinds: Readonly<Record<string, OptionKind>>,
): Pick<FigureRequest, 'options' | 'heading' | 'noHeading' | 'noTable' | 'noSources' | 'noMenu' | 'src'> => {
  const heading = attributes.get('heading');
  const src = attributes.get('src');
  return {
    options: {
      ...Object.fromEntries([...attributes].filter(([name]) => Object.hasOwn(kinds, name))),
      ...(attributes.has('original') && { original: '' }),
    },
    ...(heading !== undefined && { heading }),
    ...(src !== undefined && { src }),
    noHeading: attributes.has('no-heading'),
    noTable: attributes.has('no-table'),
    noSources: attributes.has('no-sources'),
    noMenu: attributes.has('no-menu'),
  };
};

/** A tag that is no page's yet, as the code that embeds it has it. */
export const requestOf = async (
  { tag, attributes }: Figure,
  plan: PlanPackage,
  stylesheet: string,
): Promise<FigureRequest> => {
  const { lang: language = 'en', dir } = attributes;
  const asked = askedBy(new Map(Object.entries(attributes)), await optionsOf(tag));
  return { ...asked, tag, plan, stylesheet, language, direction: dir === 'rtl' ? 'rtl' : 'ltr' };
};

/** What a tag asks for by id; the first of such options that it has. */
export const idOf = (
  attributes: ReadonlyMap<string, string>,
  kinds: Readonly<Record<string, OptionKind>>,
): string | undefined =>
  Object.entries(kinds)
    .filter(([, kind]) => kind === 'id' || kind === 'ids')
    .map(([name]) => attributes.get(name))
    .find((value) => value !== undefined);
