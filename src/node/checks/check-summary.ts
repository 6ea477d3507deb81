/**
 * Whether a summary in an author's own words says what its figure says: each of its numbers is one of the figure's, rounded
 * at most, and hedged no less.
 */
import { contains, impliedBy, lastDigit } from '../../data/interval.ts';
import type { Chart } from '../../specs/chart.ts';
import { statedAmounts, type StatedAmount } from '../amounts/stated-amounts.ts';

/** What is wrong with a number; the texts complete "expected …, got …". */
export interface SummaryFault {
  readonly expected: string;
  readonly got: string;
  readonly mend: string;
}

/** @param summary In English, as the figure is. */
export const checkSummary = (summary: string, chart: Chart): readonly SummaryFault[] => {
  const known = amountsIn(chart);
  return statedAmounts(summary)
    .filter(({ value }) => value !== null)
    .flatMap((said): readonly SummaryFault[] => {
      const alike = known.filter((one) => isRounded(one, said));
      if (alike.length === 0) return [stranger(said, known)];
      if (alike.some((one) => isHedgedEnough(one, said))) return [];
      return [
        {
          expected: `"${alike[0]!.text}", as the figure has it`,
          got: `"${said.text}"`,
          mend: 'Hedge the number as the figure does',
        },
      ];
    });
};

/** All that a figure says in its words, at its points and in its table. */
const amountsIn = (chart: Chart): readonly StatedAmount[] => {
  const { title, summary, notes, points, table } = chart;
  const cells = [...table.rows].flatMap(({ header, cells: texts }) => [
    header,
    ...texts.map(({ text }, i) => [text, table.columns[i]?.unit].join(' ')),
  ]);
  return [title, summary, ...notes, ...points.map(({ label }) => label), ...cells]
    .flatMap((text) => statedAmounts(text))
    .filter(({ value }) => value !== null);
};

const endsOf = ({ value }: StatedAmount): readonly number[] => [value as number | readonly number[]].flat();

/** 2.7 million says 2.73 million rounded to its last digit, and so does 2,700,000; 2.8 million does not. */
const isRounded = (known: StatedAmount, said: StatedAmount): boolean => {
  const [from, to] = [endsOf(known), endsOf(said)];
  return from.length === to.length && from.every((value, i) => Math.abs(value - to[i]!) <= slackOf(to[i]!));
};

/** Whole numbers below a hundred are counted, not measured. */
const slackOf = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 100 ? 0 : lastDigit(value) / 2;

/** What is rounded, or said with "about", leaves open at least what the figure does. */
const isHedgedEnough = (known: StatedAmount, said: StatedAmount): boolean => {
  if (known.qualifier === said.qualifier) return true;
  const [open, allowed] = [impliedBy(known.value, known.qualifier), impliedBy(said.value, said.qualifier)];
  return open !== undefined && allowed !== undefined && contains(allowed, open);
};

/** So many of the figure's numbers help an author to find the one that was meant. */
const LISTED = 3;

const stranger = (said: StatedAmount, known: readonly StatedAmount[]): SummaryFault => {
  const away = (one: StatedAmount) => Math.abs(Math.log((endsOf(one)[0]! || 1) / (endsOf(said)[0]! || 1)));
  const nearest = [...new Map(known.map((one) => [one.text, one])).values()].toSorted((a, b) => away(a) - away(b));
  const listed = nearest.slice(0, LISTED).map(({ text }) => `"${text}"`);
  return {
    expected:
      listed.length === 0 ? 'no number: the figure has none' : `a number of the figure, such as ${listed.join(', ')}`,
    got: `"${said.phrase}"`,
    mend: 'Correct the number; one that the figure does not have belongs into the text around it',
  };
};
