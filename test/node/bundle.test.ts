import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlanSchema } from '../../src/data/schema.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { bundlePlan } from '../../src/node/bundle.ts';
import { aFolder, aPlanFolder, HEAD, SOURCES, THEMES } from './folder.ts';

describe('bundlePlan(path)', () => {
  it('makes one plan of a folder, in the order of the format, without the address of an editor’s schema', async () => {
    const folder = await aPlanFolder({
      'plan.json': { revisions: [], $schema: './plan.schema.json', ...HEAD },
      'events.json': [],
    });
    const { plan } = await bundlePlan(folder);
    expect(plan).toEqual({ ...HEAD, themes: THEMES, sources: SOURCES, events: [], revisions: [] });
    const known = Object.keys(PlanSchema.entries);
    expect(Object.keys(plan!)).toEqual(known.filter((key) => Object.hasOwn(plan!, key)));
    expect(validatePlan(plan)).toMatchObject({ id: 'town-plan', targets: [] });
  });

  it('is the same for a bundle of a bundle', async () => {
    const { plan } = await bundlePlan(await aPlanFolder());
    expect((await bundlePlan(join(await aFolder({ 'town.json': plan }), 'town.json'))).plan).toEqual(plan);
  });

  it.each([
    [{ 'plan.json': { ...HEAD, asOf: 'soon' } }, 'plan.json', 'asOf'],
    [{ 'targets.json': '[' }, 'targets.json', ''],
    [{ 'notes.json': [] }, 'notes.json', ''],
  ])('gives no plan where there is an error: %o', async (files, file, part) => {
    const { plan, findings } = await bundlePlan(await aPlanFolder(files));
    expect(plan).toBeUndefined();
    expect(findings).toMatchObject([
      { severity: 'error', file: expect.stringMatching(new RegExp(`${file}$`)) as string, part },
    ]);
  });

  it('refuses what no page would load: many files that are too large together', async () => {
    const parts = (letter: string) =>
      Array.from({ length: 600 }, (_, i) => ({ id: `${letter}${i}`, label: 'x'.repeat(10_000) }));
    const folder = await aPlanFolder({
      'steps.json': parts('s').map((step) => ({ ...step, citation: { source: 'gazette' } })),
      'themes.json': parts('t'),
    });
    const { plan, findings } = await bundlePlan(folder);
    expect(plan).toBeUndefined();
    expect(findings).toMatchObject([{ expected: 'at most 10000000 bytes in all, the limit of a published plan' }]);
  });
});
