/**
 * Figures under the strictest policy a page can have: drawn, pointed at, opened, taken along, and every file given away.
 * Every other story is in `policy.full.test.ts`.
 */
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/specs/charts.ts';
import { builtCdn } from './built-cdn.ts';
import { STATES } from './figure-tour.ts';
import { policedPages, statesIn, tourPage } from './policed-pages.ts';
import { STRICT_POLICY, TWO_LITS_POLICY } from './strict-policy.ts';

const { stories, tourStory, openPage } = await policedPages(await builtCdn());

/** Together they meet every state, and hold every tag. */
const IDS = [
  'elements-fiveg-stats-chart--the-articles-figures',
  'elements-plan-tree--keys',
  'elements-target-gauge--keys',
  'elements-sector-grid--one-list',
  'elements-network-map--the-articles-networks',
  'elements-factory-directory--the-articles-directory',
  'elements-factory-directory--listed',
  'elements-target-board--the-articles-plan',
  'elements-plan-timeline--the-articles-plan',
  'elements-target-gauge--unknown-target',
  'elements-target-gauge--waiting',
  'elements-static-figure--alive',
  'elements-static-figure--a-node-opened',
];
const some = stories.filter(({ id }) => IDS.includes(id));

const pageWith = (body: string, scripts = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
  <link rel="stylesheet" href="/cdn/plan-charts.css">${scripts}<script type="module" src="/cdn/plan-charts.js"></script>
  ${body}`;

const GAUGE = '<target-gauge target="5g-factories"></target-gauge>';

describe('a strict policy', () => {
  it('is kept in every state of a figure, by each of its files, and by every tag', async () => {
    expect(some.map(({ id }) => id).sort()).toEqual([...IDS].sort());
    for (const tag of Object.keys(charts)) expect(some.map(({ html }) => html).join('')).toContain(`<${tag}`);
    const visits = await Promise.all(some.map(tourStory));
    expect(visits.flatMap(({ faults }) => faults)).toEqual([]);
    const tours = visits.flatMap((visit) => visit.tours);
    expect([...statesIn(tours)].sort()).toEqual([...STATES].sort());
    for (const { states, files } of tours) expect(files).toHaveLength(states.has('menu') ? 4 : 0);
  }, 60_000);

  it('is broken by a page with a style attribute, and that is noticed', async () => {
    const { faults } = await tourPage(
      await openPage(STRICT_POLICY, {
        'index.html': pageWith(`<p style="color: red">Red</p>${GAUGE}`),
      }),
    );
    expect(faults).toContain('violates style-src-attr: inline');
  });

  it('is kept beside a Lit of the page’s own, where the page allows two', async () => {
    const files = { 'index.html': pageWith('<main></main>', OWN_SCRIPT), 'own.js': await ownLit() };
    const { tours, faults } = await tourPage(await openPage(TWO_LITS_POLICY, files));
    expect(faults).toEqual([]);
    expect(tours.map(({ states }) => [...states].sort())).toEqual([
      expect.arrayContaining(['drawn', 'tooltip', 'key', 'menu', 'specification']),
    ]);
  });

  it('says so where the page has a Lit of its own and does not allow two', async () => {
    const files = { 'index.html': pageWith('<main></main>', OWN_SCRIPT), 'own.js': await ownLit() };
    const { faults } = await openPage(STRICT_POLICY, files);
    await expect.poll(() => faults.join()).toContain('lit-html');
  });
});

const OWN_SCRIPT = '<script type="module" src="/own.js"></script>';

/** A page's script with a copy of Lit, which writes the tag. */
const ownLit = async (): Promise<string> => {
  const contents = `import { html, render } from 'lit';
    render(html\`<h1>\${'Factories'}</h1>${GAUGE}\`, document.querySelector('main'));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['browser', 'production'],
  });
  return outputFiles[0]!.text;
};
