/**
 * Where an editor finds the JSON Schema of a plan: in the installed package, if there is one above the folder.
 */
import { access } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

const IN_PACKAGE = join('node_modules', 'plan-charts', 'dist', 'schema');

/** The folder of schemas as a path from the plan's folder (`../node_modules/…`), where the package is installed above it. */
export const schemasFrom = async (folder: string): Promise<string | undefined> => {
  for (let above = resolve(folder); ; above = dirname(above)) {
    const found = join(above, IN_PACKAGE);
    if (await isThere(found)) return asAddress(relative(resolve(folder), found));
    if (above === dirname(above)) return undefined;
  }
};

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Editors take a path without a dot in front for a name. */
const asAddress = (path: string): string => (path.startsWith('.') ? path : `./${path}`).replaceAll(sep, '/');
