/**
 * Rows → a table in Markdown.
 */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Median, and where runs differ the least and the most: `812 (790–1,004)`. */
export const cell = (
  spread: { readonly median: number; readonly min: number; readonly max: number } | undefined,
  text: (value: number) => string,
): string => {
  if (!spread) return '–';
  const [median, min, max] = [spread.median, spread.min, spread.max].map(text);
  return min === max ? median! : `${median} (${min}–${max})`;
};
