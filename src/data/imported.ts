/**
 * A module that is asked for later, and once more where it did not arrive.
 *
 * The standard no longer lets a page remember that a module failed (whatwg/html#10327, 2026), but browsers of before do: they
 * answer a second `import()` of the same address with the first failure. So the second attempt is at another address,
 * which the error itself names, whoever has bundled the module.
 */

/** How long a network gets to come back. In milliseconds. */
const PAUSE = 1000;

/** As Chromium (“Failed to fetch …”) and Firefox (“error loading …”) say it. Safari names no address, and remembers no failure. */
const FAILED = /dynamically imported module: (\S+)$/;

/**
 * @param load The import, written where it is needed, so that a bundler sees it.
 * @param name Something that the module exports: a bundler may have put it into a file with others, under another name.
 * @throws What the second attempt threw.
 */
export const imported = async <M extends object>(load: () => Promise<M>, name: keyof M): Promise<M> => {
  try {
    return await load();
  } catch (error) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const [, address] = FAILED.exec((error as Error).message) ?? [];
    if (!address) return load();
    const found = (await import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?retry`)) as M;
    return name in found ? found : load();
  }
};
