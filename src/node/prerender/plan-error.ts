/**
 * What went wrong with a plan or its figure, in a sentence.
 */
import { isChartsError } from '../../data/errors.ts';
import { createLocale } from '../../data/every-language.ts';
import { CannotDo } from '../cannot-do.ts';
import { suggestion } from '../did-you-mean.ts';

const words = createLocale('en');

/** The sentence that a figure would print, with the nearest id there is. */
export const planError = (error: unknown): string => {
  if (isChartsError(error)) {
    const { id, known } = error.details as { id?: string; known?: readonly string[] };
    const nearest = id !== undefined && known ? suggestion(id, known, (near) => ` Did you mean “${near}”?`) : undefined;
    return `${words.error(error)}${nearest ?? ''}`;
  }
  if (error instanceof CannotDo) return error.message;
  return `it could not be drawn: ${error instanceof Error ? faultOf(error) : String(error)}`;
};

/** A fault of our own, with where it is. */
const faultOf = ({ message, stack }: Error): string =>
  stack
    ?.split('\n', 2)
    .map((line) => line.trim())
    .join(' ') ?? message;
