/**
 * Whether a number is what its quote, and the words in which it was stated, say.
 */
import type { Stated } from '../../data/stated.ts';
import { differences, type Difference } from './agreement.ts';
import type { Finding } from '../finding.ts';
import type { Reader } from './quote-reader.ts';
import { namedMonths } from './quoted-month.ts';
import type { StatedAmount } from '../amounts/stated-amounts.ts';
import { saysUnit } from './units.ts';

export interface QuotedNumber {
  readonly findings: readonly Finding[];
  /** The quote stands in a document and says value, hedge and unit. */
  readonly isProved: boolean;
}

export const checkQuotedNumber = (number: Stated, reader: Reader): QuotedNumber => {
  const { quote, source } = number.citation;
  if (quote === undefined) return { findings: unquotedFindings(number, reader), isProved: false };
  const isThere = reader.documentOf(source) !== undefined && !reader.deviationOf(source, quote);
  // What a wrong quote says is not what the number should be.
  if (!isThere || !reader.isReadable(source) || !reader.isPlanReadable) return { findings: [], isProved: false };
  const wrong = amountFindings(number, quote, reader);
  const findings = wrong.length > 0 ? wrong : wordsFindings(number, quote, reader);
  const hasWords = number.value !== null || number.statedAs !== undefined;
  return { findings: [...findings, ...namedMonths(number, quote)], isProved: hasWords && findings.length === 0 };
};

/** The words in which a number was stated say it too, quoted or not. */
const unquotedFindings = (number: Stated, reader: Reader): readonly Finding[] => {
  const { statedAs, value } = number;
  if (statedAs === undefined || !reader.isPlanReadable) return [];
  const amounts = reader.amountsIn(statedAs).filter((amount) => value !== null || amount.value === null);
  return amounts.length === 0 ? [] : compared(number, statedAs, amounts, reader, false);
};

/** Where the quote says the number, what is wrong is the words that were taken from it. */
const wordsFindings = (number: Stated, quote: string, reader: Reader): readonly Finding[] => {
  const { statedAs, path, value, hedge } = number;
  if (statedAs === undefined) return [];
  const isQuoted = quote.includes(statedAs);
  const isSaid = value === null || compared(number, statedAs, reader.amountsIn(statedAs), reader, false).length === 0;
  if (isQuoted && isSaid) return [];
  return [
    {
      rule: 'stated-as',
      severity: 'error',
      at: `${path}.statedAs`,
      expected: isQuoted
        ? `words that say ${[value].flat().join('–')} with its hedge (${hedge})`
        : 'words of the quote',
      got: `"${statedAs}"`,
      mend: 'Copy the words that state the number from the quote, with those that hedge it',
    },
  ];
};

const amountFindings = (number: Stated, quote: string, reader: Reader): readonly Finding[] => {
  const { value, statedAs, hedge, unit, kind } = number;
  if (value !== null) return compared(number, quote, reader.amountsIn(quote), reader, true);
  // Not known, and nothing said of it that could be found.
  if (statedAs === undefined || !quote.includes(statedAs)) return [];
  const start = quote.indexOf(statedAs);
  const end = start + statedAs.length;
  // A number in the same words may be one of something else.
  const isOfIt = (amount: StatedAmount) =>
    amount.value === null || (unit !== undefined && saysUnit(unit, amount, quote));
  const amounts = reader.amountsIn(quote).filter((one) => one.start < end && one.end > start && isOfIt(one));
  // An operator must be written even where it has nothing to compare.
  const saysNone = amounts.length === 0 && (hedge === 'exactly' || kind === 'target');
  return saysNone ? [] : compared(number, quote, amounts, reader, true);
};

const compared = (
  number: Stated,
  text: string,
  amounts: readonly StatedAmount[],
  reader: Reader,
  hasUnit: boolean,
): readonly Finding[] => {
  const noted = reader.amountsIn(number.citation.note ?? '');
  return differences(number, { text, amounts, hasUnit, noted }).map(({ field, expected, got }) => ({
    rule: field,
    severity: 'error',
    at: `${number.path}.${keyOf(field, number)}`,
    expected,
    got,
    mend: MENDS[field],
  }));
};

const keyOf = (field: Difference['field'], { kind }: Stated): string => {
  if (field === 'hedge') return kind === 'target' ? 'operator' : 'qualifier';
  return field === 'value' && kind === 'batch' ? 'count' : field;
};

const MENDS: Readonly<Record<Difference['field'], string>> = {
  value: 'Correct the number, or quote the words that say it',
  hedge: 'Hedge the number as the source does, or say in the note of its citation who gives it with this hedge',
  unit: 'Name what is counted with the words of the source, or quote the words that say it',
};
