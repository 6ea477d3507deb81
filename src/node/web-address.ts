/**
 * Addresses that are written into other people's pages.
 */
import { InvalidArgumentError } from 'commander';

/**
 * A reader of an option's value.
 *
 * @param what What the address is of, with an example.
 */
export const webAddress =
  (what: string) =>
  (text: string): string => {
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
    throw new InvalidArgumentError(`Expected an absolute http or https address: ${what}.`);
  };
