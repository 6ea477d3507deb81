/**
 * Reads one file of a plan as text, or says why it cannot be.
 *
 * A plan may be somebody else's folder: a link in it must not bring a file of the reader's into what is published, and a
 * pipe must not hold the command up for ever.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { MAX_BYTES } from '../../data/limits.ts';
import type { Finding } from '../finding.ts';

export interface TextFile {
  /** Without a byte order mark. */
  readonly text?: string;
  readonly problem?: Finding;
}

/**
 * @param root Real path of the plan's folder.
 * @param file Path in it, with slashes.
 */
export const readText = async (root: string, file: string): Promise<TextFile> => {
  try {
    const real = await realpath(join(root, file));
    if (!real.startsWith(withSeparator(root)))
      return { problem: { ...LEADS_OUTSIDE, at: file, got: 'a link to outside' } };
    const found = await stat(real);
    if (!found.isFile()) return { problem: { ...NOT_A_FILE, at: file, got: 'a folder, a pipe or a device' } };
    if (found.size > MAX_BYTES) return { problem: { ...TOO_LARGE, at: file, got: `${found.size} bytes` } };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real)) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return { problem: { ...NOT_UTF8, at: file, got: 'other bytes' } };
    return { problem: { ...UNREADABLE, at: file, got: code ?? message } };
  }
};

/** A folder's own name with one more letter is another folder. */
const withSeparator = (folder: string): string => (folder.endsWith(sep) ? folder : `${folder}${sep}`);

const PROBLEM = { rule: 'file', severity: 'error' } as const;

const LEADS_OUTSIDE = {
  ...PROBLEM,
  expected: 'a file in the folder of the plan',
  mend: 'Put a copy of the file there',
};

const NOT_A_FILE = {
  ...PROBLEM,
  expected: 'a file',
  mend: 'Put a file there, or take it away',
};

const TOO_LARGE = {
  ...PROBLEM,
  expected: `at most ${MAX_BYTES} bytes, the limit of a published plan`,
  mend: 'Split the plan, or keep only what is quoted',
};

const NOT_UTF8 = {
  ...PROBLEM,
  expected: 'text in UTF-8',
  mend: 'Save the file as UTF-8',
};

const UNREADABLE = {
  ...PROBLEM,
  expected: 'a file that can be read',
  mend: 'Look whether the file is there and who may read it',
};
