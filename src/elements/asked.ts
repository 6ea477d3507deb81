/**
 * What an element is asked for, as text that can be compared: by its attributes, by the language and direction it stands in.
 */
import { askedKey } from '../render/static-data.ts';
import type { DrawHost } from './draw-host.ts';
import { given } from './given.ts';
import { directionOf, languageOf } from './language.ts';

/** The options of the picture: the element's own attributes, and whose wording is asked for. */
export const optionsOf = ({ options, original }: DrawHost): DrawHost['options'] =>
  original ? { ...options, original: '' } : options;

/**
 * All but the plan, where that is an object.
 *
 * @param isStatic Whether the words of the figure came with the page: then they, too, are what was asked for. Else they
 *   change without a new picture.
 */
export const askedOf = (host: DrawHost, isStatic: boolean): string => {
  const { src, heading } = host;
  const options = optionsOf(host);
  return askedKey({
    options,
    ...given({ src, heading: isStatic ? heading : undefined }),
    language: languageOf(host),
    direction: directionOf(host),
    noHeading: isStatic && host.noHeading,
    noTable: isStatic && host.noTable,
    noSources: isStatic && host.noSources,
  });
};
