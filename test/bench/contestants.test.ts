import { describe, expect, it } from 'vitest';

import { contestants, takesPart } from './contestants.ts';

import { scenarios } from './scenarios.ts';

const scenario = (id: string) => scenarios.find((one) => one.id === id)!;
const part = (id: string) =>
  contestants.filter((contestant) => takesPart(contestant, scenario(id))).map((contestant) => contestant.id);

describe('takesPart(contestant, scenario)', () => {
  it('lets everybody draw a line', () => expect(part('one')).toEqual(contestants.map(({ id }) => id)));

  it('leaves out of the tree who has none', () =>
    expect(part('tree')).toEqual(['static', 'bare', 'inline-svg', 'vega-embed', 'echarts', 'plot']));

  it('leaves out of the updates what has no script', () => expect(part('updates')).not.toContain('inline-svg'));
});
