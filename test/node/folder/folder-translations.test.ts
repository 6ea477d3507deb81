import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../src/data/language.ts';
import { validatePlan } from '../../../src/data/validate.ts';
import { readPlanFiles } from '../../../src/node/folder/plan-folder.ts';
import { aPlanFolder, type Content } from '../folder.ts';

const STATISTICS = [{ id: 'trees', label: 'Trees planted', unit: 'trees', observations: [] }];
const read = async (files: Content) => readPlanFiles(await aPlanFolder({ 'statistics.json': STATISTICS, ...files }));
const found = async (files: Content) =>
  (await read(files)).problems.map(({ severity, at, got, mend }) => [severity, at, got, mend]);

describe('translations/<tag>.json', () => {
  it('puts each text of the plan beside its original', async () => {
    const { json, files } = await read({
      'translations/ur.json': { 'Trees planted': 'لگائے گئے درخت', trees: 'درخت' },
    });
    const { statistics } = inLanguage(validatePlan(json), 'ur');
    expect(statistics[0]).toMatchObject({ id: 'trees', label: 'لگائے گئے درخت', unit: 'درخت' });
    expect(files).toContain('translations/ur.json');
  });

  it('says in one warning what is not translated', async () => {
    const [[severity, at, got] = []] = await found({ 'translations/ur.json': { trees: 'درخت' } });
    expect([severity, at]).toEqual(['warning', 'translations/ur.json']);
    expect(got).toMatch(/^none for .*"Trees planted"/);
  });

  it('takes a text that the plan does not have for one that was edited since', async () => {
    const problems = await found({ 'translations/ur.json': { 'Trees plantd': 'لگائے گئے درخت', trees: 'درخت' } });
    expect(problems).toContainEqual([
      'error',
      'translations/ur.json',
      '"Trees plantd"',
      'Write the text as it is in the plan: "Trees planted"',
    ]);
  });

  it.each([
    ['of a language that is none', 'translations/urdu speech.json', {}, 'urdu speech'],
    ['of the plan’s own language', 'translations/en.json', {}, 'en'],
    ['that is a list', 'translations/ur.json', [], 'a list'],
    ['with an empty text', 'translations/ur.json', { trees: ' ' }, '" " for "trees"'],
    ['with a number', 'translations/ur.json', { trees: 3 }, '3 for "trees"'],
  ])('is no file %s', async (_, name, content, got) => {
    const problems = await found({ [name]: content });
    expect(problems.map(([severity, at, one]) => [severity, at, one])).toContainEqual(['error', name, got]);
  });
});
