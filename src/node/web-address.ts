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
    if (isHarmless(text)) return text;
    throw new InvalidArgumentError(`Expected an absolute http or https address without a password: ${what}.`);
  };

const isHarmless = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
};

/** A reader of the address of a stylesheet, which may be relative to the page that links it. */
export const stylesheetAddress = (text: string): string => {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Expected the address of plan-charts.css, as pages reach it.');
};
