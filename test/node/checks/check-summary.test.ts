import { describe, expect, it } from 'vitest';
import { createLocale } from '../../../src/data/every-language.ts';
import { checkSummary } from '../../../src/node/checks/check-summary.ts';
import { charts } from '../../../src/specs/charts.ts';
import { aPlan, statistic } from '../../fixtures.ts';

const plan = aPlan({
  statistics: [
    statistic('trees', [
      ['2022-12-31', 1_615_000],
      ['2023-04-30', 2_730_000, { qualifier: 'about' }],
      ['2023-12-31', 3_300_000, { qualifier: 'more-than' }],
    ]),
  ],
});

const faults = async (summary: string) => {
  const builder = await charts['fiveg-stats-chart']();
  return checkSummary(summary, builder.build(plan, { statistics: 'trees', width: 640 }, createLocale('en'))).map(
    ({ expected, got }) => [expected, got],
  );
};

describe('checkSummary(summary, chart)', () => {
  it.each([
    'Trees have doubled since 2022.',
    'More than 3.3 million trees stood at the end of 2023, from 1,615,000 a year before.',
    'About 2.73 million trees in April 2023, or about 2.7 million.',
    'At the end of 2022 there were 1.6 million trees.',
  ])('agrees with: %s', async (summary) => expect(await faults(summary)).toEqual([]));

  it('finds a number that the figure does not have, and names the nearest', async () => {
    const [[expected, got] = []] = await faults('About 2.37 million trees in April 2023.');
    expect(got).toBe('"About 2.37 million trees"');
    expect(expected).toMatch(/^a number of the figure, such as "about 2.73 million"|"about 2,730,000"/);
  });

  it('finds a hedge that was dropped: "more than 3.3 million" is no 3.3 million', async () => {
    const [[expected, got] = []] = await faults('At the end of 2023 there were 3.3 million trees.');
    expect(expected).toMatch(/^"more than 3/);
    expect(got).toBe('"3.3 million"');
  });

  it('finds a number that was rounded to its false side', async () =>
    expect(await faults('At the end of 2022 there were 1.7 million trees.')).toHaveLength(1));
});
