/**
 * The tag as a page writes it, the static figure inside.
 */
import { isFlag, knownAttributes, type Figure } from './figure-attributes.ts';
import { element } from './html-text.ts';

export const tagText = ({ tag, attributes }: Figure, content = ''): string => {
  const known = knownAttributes(tag).filter((name) => attributes[name] !== undefined);
  const written = known.map((name) => [name, isFlag(name) ? '' : attributes[name]!] as const);
  return element(tag, Object.fromEntries(written), content);
};
