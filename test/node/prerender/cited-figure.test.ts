import { describe, expect, it } from 'vitest';
import { validatePlan } from '../../../src/data/validate.ts';
import { citedProblem } from '../../../src/node/prerender/cited-figure.ts';
import { wordsOf } from '../../../src/node/prerender/page-tree.ts';
import { filler } from './short-figure.ts';

const citation = { source: 'gazette' };
const figures = [
  { id: 'trees', label: 'Trees', value: 2_732_000, unit: 'trees', citation },
  { id: 'nearly', label: 'Lamps', value: 300, qualifier: 'nearly', unit: 'lamps', citation },
  { id: 'share', label: 'Share', value: 37.6, unit: 'percent', citation },
  { id: 'none', label: 'Bridges', value: null, unit: 'bridges', citation },
];
const plan = validatePlan({
  format: 'plan-charts/1',
  id: 'town',
  title: 'Town plan',
  language: 'en',
  asOf: '2025-01-01',
  sources: [{ id: 'gazette', publisher: 'Town Gazette', url: 'https://example.org/gazette' }],
  figures,
  targets: [
    { id: 'target', label: 'Trees', operator: 'at-least', value: 3000, unit: 'trees', deadline: '2030', citation },
  ],
});

describe('citedProblem(id, text)', () => {
  it.each([
    ['trees', '2,732,000'],
    ['trees', '2,732,000 trees'],
    ['trees', '2.73 million'],
    ['trees', 'about 2.73 million trees'],
    ['nearly', 'nearly 300'],
    ['nearly', 'almost 300 lamps'],
    ['share', '37.6%'],
    ['share', '37.6 percent'],
    ['none', 'a number that nobody has given'],
    ['target', 'at least 3,000'],
    ['target', 'no fewer than\n 3,000 trees'],
    ['trees', ' '],
  ])('is undefined where the text agrees: %s, %j', (id, text) => {
    expect(citedProblem(id, text, 'en-GB', plan)).toBeUndefined();
  });

  it.each([
    ['trees', '2.8 million', 'the text says “2.8 million”, the plan says “2,732,000 trees”, in figures.trees'],
    ['trees', 'about 3 million', 'the text says “about 3 million”, the plan says “2,732,000 trees”, in figures.trees'],
    [
      'trees',
      'more than 2.73 million',
      'the text says “more than 2.73 million”, the plan says “2,732,000 trees”, in figures.trees',
    ],
    ['nearly', '300', 'the text says “300”, the plan says “nearly 300 lamps”, in figures.nearly'],
    ['nearly', '$300', 'the text says “$300”, the plan says “nearly 300 lamps”, in figures.nearly'],
    ['none', '4', 'the text says “4”, the plan says “not known”, in figures.none'],
    ['target', '3,000', 'the text says “3,000”, the plan says “at least 3,000 trees”, in targets.target'],
  ])('says what the text says and what the plan says: %s, %j', (id, text, message) => {
    expect(citedProblem(id, text, 'en', plan)).toEqual({ severity: 'error', message });
  });

  it('names the nearest id there is, or those there are', () => {
    expect(citedProblem('treees', '1', 'en', plan)?.message).toBe(
      'There is no figure “treees” in this plan. Did you mean “trees”?',
    );
    expect(citedProblem('x', '1', 'zh', plan)?.message).toMatch(
      /^There is no figure “x” .* It has: target, trees, nearly/,
    );
    expect(citedProblem(undefined, '1', 'en', plan)?.severity).toBe('error');
  });

  it('is a note where the text is in a language that it cannot read', () => {
    expect(citedProblem('trees', '273万', 'zh-Hans', plan)).toMatchObject({ severity: 'note' });
  });
});

describe('a page with cited figures', () => {
  it('is filled where they agree, and left alone where one does not', async () => {
    const page = (text: string) =>
      `<p>The town has <cited-figure figure="trees">${text}</cited-figure></p><plan-tree></plan-tree>`;
    const right = await filler({ plan })(page('2,732,000&nbsp;<b>trees</b>'));
    expect([right.problems, right.figures]).toMatchObject([
      [],
      [
        { tag: 'cited-figure', was: 'missing' },
        { tag: 'plan-tree', was: 'missing' },
      ],
    ]);
    const wrong = await filler({ plan })(page('27'));
    expect(wrong.html).toBe(page('27'));
    expect(wrong.problems).toMatchObject([{ line: 1, tag: 'cited-figure', id: 'trees', severity: 'error' }]);
  });

  it('is filled in spite of a note', async () => {
    const { problems, figures } = await filler({ plan })(
      '<html lang=fr><cited-figure figure=trees>3</cited-figure><plan-tree></plan-tree>',
    );
    expect([problems, figures]).toMatchObject([[{ severity: 'note' }], [{ was: 'missing' }, { was: 'missing' }]]);
  });

  it('has the proof behind the words, as nothing that is seen, and says so where it is older than the plan', async () => {
    const page = '<p lang="en">The town has <cited-figure figure="trees">2,732,000</cited-figure> trees.</p>';
    const { html } = await filler({ plan })(page);
    const [, proof] = /2,732,000<template data-plan-charts="trees en">([^]*)<\/template><\/cited-figure> trees/.exec(
      html,
    )!;
    expect(wordsOf(proof!).replace(/\s+/g, ' ')).toBe(' Trees 2,732,000 trees Town Gazette. As of January 1, 2025. ');
    const again = await filler({ plan })(html);
    expect([again.html, again.figures[0]!.was]).toEqual([html, 'same']);
    const later = await filler({ plan: { ...plan, asOf: '2025-02-01' } })(html);
    expect([later.problems, later.figures[0]!.was]).toEqual([[], 'older']);
    expect(later.html).toBe(html.replace('January 1', 'February 1'));
  });

  it('keeps the bytes of the author, in any encoding', async () => {
    const page = Buffer.from(
      '<meta charset="iso-8859-1"><p>Caf\xE9: <cited-figure figure="trees">2.73\xA0million</cited-figure>',
      'latin1',
    );
    const { html, problems } = await filler({ plan })(page);
    expect(problems).toEqual([]);
    expect(Buffer.from(html).toString('latin1')).toContain(
      'Caf\xE9: <cited-figure figure="trees">2.73\xA0million<template',
    );
  });
});
