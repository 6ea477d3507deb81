import { expect } from '@open-wc/testing';
import { closedBeside, toggled } from '../../src/elements/tree-open.ts';
import type { Point } from '../../src/specs/chart.ts';

const node = (key: string, parent?: string, isOpen?: boolean) =>
  ({ id: key.split(':')[1], tree: { key, parent, isOpen } }) as unknown as Point;

const points = [
  node('part:plan'),
  node('part:a', 'part:plan', true),
  node('part:a1', 'part:a', true),
  node('part:a1x', 'part:a1'),
  node('part:b', 'part:plan', true),
  node('target:a', 'part:plan'),
  node('target:b', 'part:a'),
];
const [, a, , , b] = points;

describe('toggled(open, point, points)', () => {
  it('opens what is closed', () => expect(toggled(['plan'], b!, points)).to.deep.equal(['plan', 'b']));

  it('closes what is open, what belongs to it, and lists that were unfolded in it', () =>
    expect(toggled(['plan', 'a', 'a1', 'a1--40', 'b', 'b--40'], a!, points)).to.deep.equal(['plan', 'b', 'b--40']));

  it('leaves open what is only called like something that belongs to it', () =>
    expect(toggled(['plan', 'a', 'b'], a!, points)).to.include('b'));
});

describe('closedBeside(point, points)', () => {
  it('are the closed nodes of a level, but for what a list has folded away', () => {
    const level = [
      node('part:a', 'part:plan', false),
      node('part:a1', 'part:a', false),
      node('part:b', 'part:plan', true),
      node('part:c', 'part:plan', false),
      node('part:leaf', 'part:plan'),
      node('more:plan', 'part:plan', false),
    ];
    expect(closedBeside(level[2]!, level).map(({ id }) => id)).to.deep.equal(['a', 'c']);
  });
});
