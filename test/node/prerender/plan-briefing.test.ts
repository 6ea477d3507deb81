import { describe, expect, it } from 'vitest';
import { prerender } from '../../../src/node/prerender.ts';

const head = '<!doctype html><html lang="en"><head><link rel="stylesheet" href="/pc/plan-charts.css"></head>';
const page = (tag: string) => `${head}<body>${tag}<p>After.</p></body></html>`;
const filled = async (html: string) => {
  const result = await prerender(html);
  expect(result.problems).toEqual([]);
  return result;
};

describe('a page with a briefing', () => {
  it('is filled with heading, lead and a figure for each part, without a script', async () => {
    const { html, figures } = await filled(page('<plan-briefing></plan-briefing>'));
    expect(figures.map(({ tag }) => tag)).toEqual([
      'target-board',
      'fiveg-stats-chart',
      'plan-tree',
      'plan-timeline',
      'source-list',
    ]);
    expect(html).toContain(
      '<div class="pc-briefing" data-plan-charts><link rel="stylesheet" href="/pc/plan-briefing.css"><h2 ',
    );
    expect(html).toContain('<p dir="auto">Ministry of Industry and Information Technology of China, June 2023.');
    expect(html.match(/<template shadowrootmode/g)).toHaveLength(4);
    expect(html).toMatch(/<h3 slot="heading"[^>]*>What has been measured<\/h3>/);
  }, 60_000);

  it('is the same when it is filled again, and says so', async () => {
    const once = await filled(page('<plan-briefing parts="board" group="page"></plan-briefing>'));
    const again = await filled(once.html);
    expect(again.html).toBe(once.html);
    expect(again.figures.map(({ was }) => was)).toEqual(['same']);
    expect(once.html).toContain('group="page"');
  }, 60_000);

  it('keeps what an author put there, and fills that', async () => {
    const { html, figures } = await filled(
      page('<plan-briefing><h2>Ours</h2><target-gauge target="5g-factories"></target-gauge></plan-briefing>'),
    );
    expect(figures.map(({ tag }) => tag)).toEqual(['target-gauge']);
    expect(html).toContain('<plan-briefing><h2>Ours</h2><target-gauge');
  }, 60_000);

  it('is left alone where a part is asked for that there is not, or where it stands in a sentence', async () => {
    const wrong = page('<plan-briefing parts="maps"></plan-briefing>');
    const { html, problems } = await prerender(wrong);
    expect(html).toBe(wrong);
    expect(problems).toMatchObject([{ tag: 'plan-briefing', severity: 'error', line: 1 }]);
    expect(problems[0]!.message).toContain('“parts” expects board or tree');
    expect((await prerender(page('<p><plan-briefing></plan-briefing></p>'))).problems).toHaveLength(1);
  });
});
