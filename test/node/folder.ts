/**
 * A folder of a test's own, which is gone when the test is.
 */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Path → text, or what becomes text as JSON. */
export type Content = Readonly<Record<string, unknown>>;

export const aFolder = async (files: Content = {}): Promise<string> => {
  // Without links: on some systems the temporary folder itself is one.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'plan-charts-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await write(folder, files);
  return folder;
};

export const write = async (folder: string, files: Content): Promise<void> => {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    const isBytes = content instanceof Uint8Array;
    await writeFile(
      join(folder, file),
      typeof content === 'string' || isBytes ? content : JSON.stringify(content, null, 2),
    );
  }
};

/** The head of a plan of the town of Example, and its one source, `gazette`. */
export const HEAD = {
  format: 'plan-charts/1',
  id: 'town-plan',
  title: 'Town plan',
  language: 'en',
  asOf: '2025-01-01',
};
export const SOURCES = [{ id: 'gazette', publisher: 'Town Gazette', url: 'https://example.org/gazette' }];

/** What cites the source: one that nothing cites is one too many. */
export const THEMES = [{ id: 'streets', label: 'Streets', citation: { source: 'gazette' } }];

/** A whole plan in a folder, with what a test is about. */
export const aPlanFolder = (files: Content = {}): Promise<string> =>
  aFolder({ 'plan.json': HEAD, 'themes.json': THEMES, 'sources.json': SOURCES, ...files });
