/**
 * What the installed package itself holds, found from this file. By path, not by `new URL`: a bundler would copy the file
 * into the code.
 */
import { readFileSync } from 'node:fs';
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
