import { describe, expect, it } from 'vitest';
import { createLocale } from '../../src/data/every-language.ts';
import { statusShapes, type Question } from '../../src/specs/status-shapes.ts';

const all = Object.entries(statusShapes).flatMap(([question, shapes]) =>
  Object.entries(shapes).map(([status, shape]) => ({ question: question as Question, status, shape })),
);

describe('statusShapes', () => {
  it('tells every status from every other one without its colour', () => {
    const paths = all.map(({ shape }) => shape.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('stays within the square that it is scaled by', () => {
    for (const { question, status, shape } of all)
      for (const number of shape.path.match(/-?\d*\.?\d+/g) ?? [])
        expect([question, status, Math.abs(Number(number)) <= 1]).toEqual([question, status, true]);
  });

  it('has words of its own for each in every language: no two of them are the same', () => {
    for (const { words } of ['en', 'zh-Hans'].map((tag) => createLocale(tag))) {
      const said = all.map(({ question, status }) => (words.status[question] as Record<string, string>)[status]);
      expect(new Set(said).size).toBe(said.length);
      expect(said.every((word) => word)).toBe(true);
    }
  });
});
