import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validatePlan } from '../../src/data/validate.ts';
import { charts, type Tag } from '../../src/specs/charts.ts';
import { customElementsManifest } from '../../stories/.storybook/manifest.js';

const read = (file: string) => readFileSync(file, 'utf8');
const readme = read('README.md');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

interface Manifest {
  modules: {
    declarations?: {
      tagName?: string;
      attributes?: { name: string }[];
      cssParts?: { name: string }[];
      cssProperties?: { name: string }[];
    }[];
  }[];
}
const declarations = (customElementsManifest() as Manifest).modules.flatMap((module) => module.declarations ?? []);
const elementOf = (tag: string) => declarations.find(({ tagName }) => tagName === tag)!;

describe('README.md', () => {
  it('shows a plan that is valid', () => {
    const [, json] = /```json\n([\s\S]*?)```/.exec(readme)!;
    const plan = validatePlan(JSON.parse(json!));
    expect([plan.themes, plan.steps, plan.targets, plan.statistics].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  });

  it.each(Object.keys(charts))('names every attribute, part and custom property of <%s>', (tag) => {
    const element = elementOf(tag);
    const named = (names: { name: string }[] = []) => names.map(({ name }) => name);
    expect(named(element.attributes).length).toBeGreaterThan(8);
    for (const name of [...named(element.attributes), ...named(element.cssProperties)])
      expect(readme).toContain(`\`${name}\``);
    for (const part of named(element.cssParts)) expect(readme).toMatch(new RegExp(`parts \`[a-z ]*\\b${part}\\b`));
  });

  it('imports what the package exports', () => {
    const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, string | { default: string }> };
    const specifiers = new Set([...readme.matchAll(/['`]plan-charts\/([\w./-]+)['`]/g)].map(([, path]) => `./${path}`));
    expect(specifiers.size).toBeGreaterThan(2);
    for (const specifier of specifiers) {
      const pattern = specifier.replace(/\/[\w-]+\.js$/, '/*.js');
      const entry = exports[specifier] ?? exports[pattern];
      const file = (typeof entry === 'string' ? entry : entry?.default)?.replace(
        '*',
        specifier.slice(pattern.indexOf('*'), -3),
      );
      expect(file, specifier).toBeDefined();
      if (file!.endsWith('.js'))
        expect(existsSync(file!.replace('./dist/', 'src/').replace(/js$/, 'ts')), file).toBe(true);
    }
  });

  it.each(Object.keys(charts))('names every option of the builder, and each is an attribute of <%s>', async (tag) => {
    const { options } = await charts[tag as Tag]();
    expect((elementOf(tag).attributes ?? []).map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(options)),
    );
  });

  it('shows pictures that are there', () => {
    const files = [...readme.matchAll(/(?:src|srcset)="(stories\/[^"]+)"/g)].map(([, file]) => file!);
    expect(files).toHaveLength(2 * Object.keys(charts).length);
    for (const file of files) expect(existsSync(file), file).toBe(true);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  it('names commands that exist', () => {
    const named = [...read(file).matchAll(/(?:^|`|&& )npm (?:run )?(start|test|[a-z]+(?::[a-z]+)?)\b/gm)].map(
      ([, name]) => name!,
    );
    expect(named.length).toBeGreaterThan(2);
    for (const name of named.filter((n) => !['ci', 'install', 'run'].includes(n))) expect(scripts).toContain(name);
  });

  it('names files that exist', () => {
    const named = [...read(file).matchAll(/`((?:src|test|stories|seeds)\/[\w./-]+)`/g)].map(([, path]) => path!);
    for (const path of named) expect(existsSync(path), path).toBe(true);
  });
});
