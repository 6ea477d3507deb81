/**
 * Numbers in a CSV file, read as strictly as JSON reads them: a spreadsheet's separators and units would else become
 * other numbers without a word.
 */

/** As in JSON: digits, a point, an exponent. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;

export interface NumberMend {
  readonly expected: string;
  readonly mend: string;
}

/**
 * A cell as a number.
 *
 * @returns `null` for an empty cell, which means "not known"; how to mend what is neither.
 */
export const csvNumber = (cell: string): number | null | NumberMend => {
  if (cell === '') return null;
  const value = Number(cell);
  if (NUMBER.test(cell) && Number.isFinite(value)) return value;
  return { expected: 'a number such as 2730000 or 0.5, or nothing', mend: mendOf(cell) };
};

const mendOf = (cell: string): string => {
  const bare = cell.replace(/[\s'’_]/g, '');
  // 2,730,000 and 2.730.000, but not 2,73, which may be either.
  const joined = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(bare) ? bare.replace(/[.,]/g, '') : bare;
  if (NUMBER.test(joined) && Number.isFinite(Number(joined))) return `Write it without separators: ${joined}`;
  if (NUMBER.test(cell)) return 'Write a number up to 1e21';
  if (/^-?\d+,\d+$/.test(bare)) return `Write a point for the comma: ${bare.replace(',', '.')}`;
  if (/^[-–—?.]*$|^(?:n\/?a|nan|null|none|unknown|missing|#n\/a)$/i.test(bare))
    return 'Leave the cell empty where it is not known';
  const [digits] = /-?\d[\d.,]*/.exec(bare) ?? [];
  return digits === undefined
    ? 'Write digits; words belong into the column note'
    : 'Write the number alone: the unit is that of the statistic, and a hedge has the column qualifier';
};
