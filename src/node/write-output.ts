/**
 * What a command made → a file, or standard output.
 */
import { writeFile } from 'node:fs/promises';
import { CannotDo } from './cannot-do.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** @throws CannotDo where the file cannot be written. */
export const writeOutput = async (file: string, content: string | Uint8Array): Promise<void> => {
  await writeFile(file, content).catch(({ code = '', message }: NodeJS.ErrnoException) => {
    throw new CannotDo(`cannot write the file: ${file}: ${REASONS[code] ?? message}`);
  });
};
