/**
 * A module that is asked for later, and once more where it did not arrive.
 *
 * The standard no longer lets a page remember that a module failed (whatwg/html#10327, 2026), but browsers of before do: they
 * answer a second `import()` of the same address with the first failure. So the second attempt is at another address,
 * which the error itself names, whoever has bundled the module.
 */

/** How long a network gets to come back. In milliseconds. */
const PAUSE = 1000;

/** All that fails in so many milliseconds is asked for at one address, so that nothing is here twice; later, at another. */
const WINDOW = 10_000;

/** As Chromium (“Failed to fetch …”) and Firefox (“error loading …”) say it. Safari names no address, and remembers no failure. */
const FAILED = /dynamically imported module: (\S+)$/;

/**
 * @param load The import, written where it is needed, so that a bundler sees it.
 * @param name Something that the module exports, to find it by.
 * @throws What the second attempt threw.
 */
export const imported = async <M extends object>(load: () => Promise<M>, name: keyof M): Promise<M> => {
  try {
    return await load();
  } catch (error) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const address = FAILED.exec(String(error))?.[1];
    if (!address) return load();
    const found = (await import(
      /* @vite-ignore */ /* webpackIgnore: true */ `${address}?retry=${Math.floor(Date.now() / WINDOW)}`
    )) as Record<string, M>;
    // A bundler that has put several modules into the file exports each as one.
    return [found as unknown as M, ...Object.values<M>(found)].find((one) => name in Object(one)) ?? load();
  }
};
