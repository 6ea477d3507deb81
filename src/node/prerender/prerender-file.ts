/**
 * Fills one file in its place.
 */
import { readFile, stat } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { CannotDo } from '../cannot-do.ts';
import type { PrerenderedFigure } from './fill-figure.ts';
import { hasErrors, type PageProblem } from './page-problem.ts';
import type { Prerenderer } from './prerenderer.ts';

export interface PageReport {
  readonly file: string;
  /** `stale` where it would have been written, had it not been for `--check`; `wrong` where it was left alone. */
  readonly state: 'written' | 'same' | 'stale' | 'wrong';
  readonly figures: readonly PrerenderedFigure[];
  readonly problems: readonly PageProblem[];
}

/** Nothing is thrown: what is wrong with one file is no reason to leave out the next. */
export const prerenderFile = async (file: string, prerenderer: Prerenderer, check: boolean): Promise<PageReport> => {
  try {
    const bytes = await readFile(file);
    const { html, figures, problems } = await prerenderer(bytes, file);
    const report = (state: PageReport['state']): PageReport => ({ file, state, figures, problems });
    if (hasErrors(problems)) return report('wrong');
    if (html === bytes) return report('same');
    if (check) return report('stale');
    await replace(file, html);
    return report('written');
  } catch (error) {
    return wrongFile(file, messageOf(error));
  }
};

export const wrongFile = (file: string, message: string): PageReport => ({
  file,
  state: 'wrong',
  figures: [],
  problems: [{ severity: 'error', file, message }],
});

/** Written beside it and renamed, so that nobody ever reads half of a page; owner and mode stay. */
const replace = async (file: string, html: Uint8Array): Promise<void> => {
  // A new file could take the place of one that nobody is to write.
  if (((await stat(file)).mode & 0o222) === 0) throw new CannotDo('it is read-only');
  await writeFileAtomic(file, Buffer.from(html.buffer, html.byteOffset, html.byteLength), { fsync: false });
};

const messageOf = (error: unknown): string => {
  const { code, message, stack } = error as NodeJS.ErrnoException;
  return error instanceof CannotDo || code !== undefined ? message : (stack ?? String(error));
};
