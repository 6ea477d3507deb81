/**
 * The month that a quote names is the month of the number: "by the end of April" says nothing of May.
 */
import { precisionOf } from '../../data/dates.ts';
import type { Stated } from '../../data/stated.ts';
import type { Finding } from '../finding.ts';
import { monthOf } from '../amounts/no-amount.ts';
import { tokensOf } from '../amounts/tokens.ts';

/** A warning where a quote names months and none of them is that of the number. */
export const namedMonths = ({ asOf, path, kind }: Stated, quote: string): readonly Finding[] => {
  // A conversion has the date of what it converts.
  if (asOf === undefined || precisionOf(asOf) === 'year' || kind === 'conversion') return [];
  const named = new Map(
    tokensOf(quote).flatMap((token) => {
      const month = monthOf(token);
      return month === undefined ? [] : [[month, token.text] as const];
    }),
  );
  if (named.size === 0 || named.has(Number(asOf.split('-')[1]))) return [];
  return [
    {
      rule: 'date',
      severity: 'warning',
      at: `${path}.${kind === 'batch' ? 'date' : 'asOf'}`,
      expected: `a date in ${[...named.values()].join(' or ')}, which the quote names`,
      got: asOf,
      mend: 'Give the date that the source gives',
    },
  ];
};
