import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { translated } from '../../src/data/translation.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { charts } from '../../src/specs/charts.ts';
import { planJson } from '../fixtures.ts';

const citation = { source: 'gazette' };
const json = {
  ...planJson(),
  steps: [{ id: 'plant', label: 'Plant trees', targets: ['planted'], citation }],
  targets: [
    {
      id: 'planted',
      label: 'Trees planted',
      operator: 'at-least',
      value: 900,
      unit: 'trees',
      statedAs: '900',
      citation,
    },
  ],
};
const ur = { 'Trees planted': 'لگائے گئے درخت', trees: 'درخت' };
const plan = validatePlan(translated(json, 'en', { ur }));

const gauge = async (tag: string, options: object = {}) =>
  (await charts['target-gauge']()).build(plan, { target: 'planted', width: 400, ...options }, createLocale(tag));

describe('the wording of a figure', () => {
  it('is nobody’s concern in the plan’s own language, whatever region it names', async () => {
    expect(await gauge('en')).not.toHaveProperty('wording');
    expect(await gauge('en-GB')).not.toHaveProperty('wording');
  });

  it('is translated where the plan has translations: the figure says from which language', async () => {
    const { wording, notes, title } = await gauge('ur-PK');
    expect(title).toContain('لگائے گئے درخت');
    expect(wording).toMatchObject({ language: 'en', isTranslated: true });
    expect(wording!.texts).not.toContain('trees');
    expect(notes.at(-1)).toContain('انگریزی');
  });

  it('is the plan’s own where a reader asks for it, in the words of the reader’s language', async () => {
    const { wording, notes, title, help } = await gauge('ur', { original: '' });
    expect(title).toContain('Trees planted');
    expect(wording).toMatchObject({ language: 'en', isTranslated: false });
    expect(wording!.texts).toContain('Trees planted');
    expect(notes.at(-1)).toContain('اصل زبان');
    expect(help).toBe((await gauge('ur')).help);
  });

  it('is the plan’s own where there is no translation, and the figure says so', async () => {
    const { wording, notes } = await gauge('fr');
    expect(wording).toMatchObject({ language: 'en', isTranslated: false });
    expect(wording!.texts).toEqual(expect.arrayContaining(['Trees planted', 'trees']));
    expect(notes.at(-1)).toMatch(/langue d’origine.*anglais/);
  });
});
