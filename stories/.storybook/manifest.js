/**
 * The custom elements manifest: what the JSDoc and the types of src/elements say, as JSON. The package ships it, editors
 * read it, Storybook makes its controls of it. Made from the sources on demand, so no copy can be out of date.
 *
 * The analyzer's own command is not used: it writes into package.json each time, and no flag stops it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
// @ts-expect-error The analyzer's types leave its own API out. Its TypeScript is not ours: node kinds have other numbers.
import { create, ts } from '@custom-elements-manifest/analyzer';
// @ts-expect-error Untyped.
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files that can change the manifest, relative to the root. */
export const manifestSources = () =>
  ['src/elements', 'src/entry/define'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.styles.ts'))
      .map((name) => `${folder}/${name}`),
  );

/** @returns {object} */
export const customElementsManifest = () => {
  const modules = manifestSources().map((file) =>
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({ modules, plugins: [...litPlugin()], context: { dev: false } });
  // Paths name what the package ships, and what is not public is not published.
  return JSON.parse(JSON.stringify(manifest), (key, value) => {
    if (typeof value === 'string' && ['path', 'module'].includes(key))
      return value.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
    if (key === 'members' && Array.isArray(value))
      return value.filter(({ privacy = 'public', name }) => privacy === 'public' && !name.startsWith('#'));
    return value;
  });
};

/**
 * The manifest for Storybook's tables, which have one row a name: the part and the slot `heading` would replace the
 * attribute `heading`. So they are named as a page writes them.
 */
export const manifestForTables = () =>
  JSON.parse(JSON.stringify(customElementsManifest()), (key, value) => {
    if (key === 'cssParts')
      return value.map((/** @type {{ name: string }} */ part) => ({ ...part, name: `::part(${part.name})` }));
    if (key === 'slots')
      return value.map((/** @type {{ name: string }} */ slot) => ({ ...slot, name: `slot="${slot.name}"` }));
    return value;
  });

/** Not "….json": Vite would parse it as JSON. */
export const manifestId = 'virtual:custom-elements-manifest';

/**
 * The manifest as a module for Storybook's preview; under `npm start` it follows the sources.
 *
 * @returns {import('vite').Plugin}
 */
export const manifestModule = () => ({
  name: 'custom-elements-manifest',
  resolveId: (source) => (source === manifestId ? `\0${manifestId}` : undefined),
  load(asked) {
    if (asked !== `\0${manifestId}`) return undefined;
    for (const file of manifestSources()) this.addWatchFile(join(root, file));
    return `export default ${JSON.stringify(manifestForTables())}`;
  },
});
