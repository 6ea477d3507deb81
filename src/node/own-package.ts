/**
 * What the installed package itself holds, found from this file. By path, not by `new URL`: a bundler would copy the file
 * into the code.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Folder of the JSON Schemas of a plan's files; it is there once the package was built. */
export const ownSchemas = join(here, '..', 'schema');

/** The font that pictures are measured and drawn with where no other is given: regular and bold. */
export const ownFonts = ['SourceSans3-Regular.ttf', 'SourceSans3-Bold.ttf'].map((file) => join(here, 'fonts', file));

export const ownVersion = (): string =>
  (JSON.parse(readFileSync(join(here, '..', '..', 'package.json'), 'utf8')) as { version: string }).version;

/** What a thread of `prerender` runs. */
export const ownWorker = join(here, 'prerender', 'worker.js');
/**
 * The sha384 of the files in `cdn/`, for pages that pin them; undefined where the folder at that address is not named after
 * this version, so that its files may be others.
 *
 * @param base Address of the folder that holds plan-charts.js.
 */
export const ownIntegrity = async (base: string | undefined): Promise<Readonly<Record<string, string>> | undefined> => {
  const version = ownVersion();
  if (base === undefined || !new URL(base).pathname.replace(/\/$/, '').endsWith(`/${version}`)) return undefined;
  const file = join(here, '..', '..', 'cdn', version, 'integrity.json');
  return readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Readonly<Record<string, string>>,
    // It was not built.
    () => undefined,
  );
};
