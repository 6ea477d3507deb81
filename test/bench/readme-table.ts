/**
 * The table's place in a file: between two comments that nobody sees.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

/** @throws Error where the file has no place for it. */
export const withTable = (text: string, table: string): string => {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`there is no ${BEGIN} … ${END} to put the table into`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${text.slice(end)}`;
};

/** Written as the linter wants it. */
export const writeInReadme = async (file: string, table: string): Promise<void> => {
  const text = withTable(await readFile(file, 'utf8'), table);
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
};
