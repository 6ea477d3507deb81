import { expect } from '@open-wc/testing';
import { treeMove } from '../../src/elements/tree-keys.ts';
import type { Point } from '../../src/specs/chart.ts';

const node = (id: string, parent?: string, isOpen?: boolean) =>
  ({ id, tree: { key: id, parent, isOpen } }) as unknown as Point;

const points = [node('plan'), node('a', 'plan', true), node('a1', 'a'), node('a2', 'a'), node('b', 'plan', false)];
const at = (id: string) => points.findIndex((point) => point.id === id);

describe('treeMove(key, points, at, direction)', () => {
  const cases: readonly (readonly [key: string, from: string, expected: ReturnType<typeof treeMove>])[] = [
    ['ArrowDown', 'plan', at('a')],
    ['ArrowDown', 'b', at('b')],
    ['ArrowUp', 'a1', at('a')],
    ['ArrowUp', 'plan', at('plan')],
    ['Home', 'a2', at('plan')],
    ['End', 'a', at('b')],
    ['ArrowRight', 'b', 'toggle'],
    ['ArrowRight', 'a', at('a1')],
    ['ArrowRight', 'a2', at('a2')],
    ['ArrowLeft', 'a', 'toggle'],
    ['ArrowLeft', 'a2', at('a')],
    ['ArrowLeft', 'b', at('plan')],
    ['ArrowLeft', 'plan', at('plan')],
    ['Enter', 'a', 'activate'],
    [' ', 'a1', 'activate'],
    ['*', 'a', 'expand'],
    ['x', 'a', undefined],
  ];
  for (const [key, from, expected] of cases)
    it(`${key === ' ' ? 'Space' : key} at ${from} → ${typeof expected === 'number' ? points[expected]!.id : expected}`, () =>
      expect(treeMove(key, points, at(from), 'ltr')).to.equal(expected));

  it('turns left and right where the text does', () => {
    expect(treeMove('ArrowLeft', points, at('b'), 'rtl')).to.equal('toggle');
    expect(treeMove('ArrowRight', points, at('a2'), 'rtl')).to.equal(at('a'));
  });
});
