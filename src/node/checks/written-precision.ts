/**
 * What the digits of a number leave open, so that sums of rounded numbers can be checked.
 */
import { impliedBy, lastDigit, type Interval } from '../../data/interval.ts';
import type { Qualifier } from '../../data/schema.ts';
import type { Stated } from '../../data/stated.ts';

/** From here on zeros at the end are taken for rounding: 3,000 may be 2,960, but 300 is 300. */
const ROUNDED_FROM = 1000;

/**
 * The numbers that a stated one may stand for.
 *
 * A number that is not hedged is within half a unit of the last digit that was written: 2.73 million within 5,000 of it,
 * 37.6 percent within 0.05. A whole number of things that is written to the last one (11 actions, 1,263 factories) is exact;
 * beside decimals it is a rounded measure like them. Hedged numbers are what their hedge implies.
 *
 * @param isMeasured Whether numbers that belong to it have decimals, or it is a percentage.
 */
export const leftOpen = (
  { value, hedge }: Pick<Stated, 'value' | 'hedge'>,
  isMeasured: boolean,
): Interval | undefined => {
  const qualifier: Qualifier = hedge === 'between' ? 'range' : hedge;
  const implied = impliedBy(value, qualifier);
  if (!implied || value === null) return undefined;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  return {
    ...implied,
    low: implied.low === low ? low - slack(low, isMeasured) : implied.low,
    high: implied.high === high ? high + slack(high, isMeasured) : implied.high,
  };
};

/** Whether a number of a group is a measure, so that all of them may be rounded. */
export const isMeasured = (numbers: readonly Pick<Stated, 'value' | 'unit'>[]): boolean =>
  numbers.some(
    ({ value, unit }) => unit === 'percent' || [value].flat().some((one) => one !== null && !Number.isInteger(one)),
  );

/** Half a unit of the last digit that was written. */
const slack = (value: number, isMeasured: boolean): number => {
  const isWhole = Number.isInteger(value) && Math.abs(value) < ROUNDED_FROM;
  const step = isWhole ? 1 : lastDigit(value);
  return step === 1 && !isMeasured ? 0 : step / 2;
};
