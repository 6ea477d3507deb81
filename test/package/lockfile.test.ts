import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Locked>> };

/** Versions below these have published vulnerabilities. */
const FLOORS = {
  vega: '6.4.0',
  'vega-view': '6.2.0',
  'vega-util': '2.1.3',
  'vega-expression': '6.2.2',
  'vega-functions': '6.2.0',
  'vega-selections': '6.1.5',
  'vega-interpreter': '2.3.2',
};

const parts = (version: string) => version.split('.').map(Number);
const isAtLeast = (version: string, floor: string) => {
  const [a, b] = [parts(version), parts(floor)];
  const at = a.findIndex((n, i) => n !== b[i]);
  return at < 0 || a[at]! > b[at]!;
};

describe('package-lock.json', () => {
  it.each(Object.entries(FLOORS))('has no %s below %s, however deep', (name, floor) => {
    const versions = Object.entries(packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, { version }]) => version!);
    expect(versions).not.toEqual([]);
    for (const version of versions) expect(isAtLeast(version, floor), version).toBe(true);
  });

  it('names no host, so that it installs from whatever registry is set', () => {
    expect(Object.values(packages).filter(({ resolved }) => /^https?:/.test(resolved ?? ''))).toEqual([]);
  });

  it('holds the package of every platform it names', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) =>
            name.includes('/') && !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
        )
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the npm package', () => {
  it('ships what is built, and not the article', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };
    expect(files).toEqual(['dist', 'cdn', 'NOTICE']);
  });
});
