import type * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { PlanSchema } from '../../src/data/schema.ts';
import { AS_NAMED, TEXT_KEYS, textsOf, translated, unlike } from '../../src/data/translation.ts';
import { validatePlan } from '../../src/data/validate.ts';
import { LocalText, Text } from '../../src/data/values.ts';
import { planJson } from '../fixtures.ts';

const ur = { 'Town plan': 'شہر کا منصوبہ', trees: 'درخت' };

describe('translated(plan, language, translations)', () => {
  it('puts each text that is translated beside its original, wherever it stands', () => {
    const plan = validatePlan(translated(planJson(), 'en', { ur }));
    expect(inLanguage(plan, 'ur').title).toBe('شہر کا منصوبہ');
    expect(inLanguage(plan, 'en').title).toBe('Town plan');
    expect(inLanguage(plan, 'fr').title).toBe('Town plan');
  });

  it('leaves ids, quotes, sources and what is not translated as they are', () => {
    const json = {
      id: 'trees',
      quote: 'trees',
      label: 'parks',
      sources: [{ title: 'trees' }],
      list: [{ unit: 'trees' }],
    };
    expect(translated(json, 'en', { ur })).toEqual({ ...json, list: [{ unit: { en: 'trees', ur: 'درخت' } }] });
  });

  it('knows a text that is two in the other language by the key that it stands under', () => {
    const json = { label: 'trees', unit: 'trees', list: [{ unit: 'parks' }] };
    const zh = { trees: '树木', 'unit: trees': '棵树', 'unit: parks': '个公园' };
    expect(translated(json, 'en', { zh })).toEqual({
      label: { en: 'trees', zh: '树木' },
      unit: { en: 'trees', zh: '棵树' },
      list: [{ unit: { en: 'parks', zh: '个公园' } }],
    });
  });

  it('is the same plan where nothing in it is translated', () => {
    const json = planJson();
    expect(translated(json, 'en', { ur: { elsewhere: 'x' } })).toBe(json);
  });

  it('takes no text that only an object has of itself', () => {
    expect(translated({ label: 'constructor' }, 'en', { ur: {} })).toEqual({ label: 'constructor' });
  });
});

describe('textsOf(plan)', () => {
  it('are the texts that can be translated, each once, and no unit that formats know', () => {
    const json = { title: 'A', list: [{ unit: 'B' }, { unit: 'B' }, { unit: 'percent' }], operators: ['C'], id: 'D' };
    expect([...textsOf(json).keys()]).toEqual(['A', 'B', 'C']);
  });
});

describe('unlike(translation, texts)', () => {
  const texts = textsOf({ label: 'trees', unit: 'trees', list: [{ unit: 'parks' }] });

  it('are texts that it has not, under one of their keys at least', () =>
    expect(unlike({ 'unit: trees': '棵树', 'unit: parks': '个公园' }, texts).missing).toEqual(['trees']));

  it('are names that are no text of the plan, or none under that key', () =>
    expect(unlike({ trees: '树木', tree: '树', 'label: parks': '公园' }, texts).strange).toEqual([
      'tree',
      'label: parks',
    ]));
});

/** Key → whether the schema takes a text in several languages there, in all places with that key. */
const keysOf = (schema: unknown, keys = new Map<string, Set<boolean>>(), seen = new Set<unknown>()) => {
  if (schema === null || typeof schema !== 'object' || seen.has(schema)) return keys;
  seen.add(schema);
  const { entries, item, wrapped, options, pipe } = schema as Record<string, unknown>;
  for (const [key, entry] of Object.entries((entries ?? {}) as Record<string, v.GenericSchema>)) {
    if (AS_NAMED.has(key)) continue;
    const kinds = kindsIn(entry);
    if (kinds.size > 0) keys.set(key, new Set([...(keys.get(key) ?? []), ...kinds]));
    keysOf(entry, keys, seen);
  }
  for (const inner of [item, wrapped, ...((options as unknown[]) ?? []), ...((pipe as unknown[]) ?? [])])
    if (inner !== schema) keysOf(inner, keys, seen);
  return keys;
};

/** Whether an entry, or an item of its list, is a text in several languages, or one in one language only. */
const kindsIn = (entry: unknown): ReadonlySet<boolean> => {
  if (entry === LocalText) return new Set([true]);
  if (entry === Text) return new Set([false]);
  const { item, wrapped, options, type, pipe } = Object(entry) as Record<string, unknown>;
  if (Array.isArray(pipe) && pipe[0] !== entry) return kindsIn(pipe[0]);
  if (type === 'strict_object' || type === 'object') return new Set();
  return new Set([item, wrapped, ...((options as unknown[]) ?? [])].flatMap((one) => (one ? [...kindsIn(one)] : [])));
};

describe('TEXT_KEYS', () => {
  const keys = keysOf(PlanSchema);

  it('are the keys that the schema takes texts in several languages under', () => {
    const local = [...keys].filter(([, kinds]) => kinds.has(true)).map(([key]) => key);
    expect(local.length).toBeGreaterThan(10);
    expect([...TEXT_KEYS].toSorted()).toEqual(local.toSorted());
  });

  it('are nowhere keys of texts that the schema takes in one language only', () =>
    expect([...keys].filter(([key, kinds]) => TEXT_KEYS.has(key) && kinds.has(false)).map(([key]) => key)).toEqual([]));
});
