import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightIn, heightMessage, originOf } from '../../src/render/embed/frame-message.ts';

describe('heightIn(data)', () => {
  it('is the height of a message as a frame writes it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10_000, minExcluded: true, noNaN: true }), (height) => {
        expect(heightIn(heightMessage(height))).toBe(height);
      }),
    );
  });

  const message = heightMessage(100);
  it.each<unknown[]>([
    [undefined],
    [null],
    ['plan-charts-height'],
    [100],
    [[message]],
    [{ ...message, html: '' }],
    [{ ...message, [Symbol('x')]: 1 }],
    [{ type: message.type, height: 100 }],
    [{ type: message.type, version: 1, width: 100 }],
    [{ ...message, type: 'height' }],
    [{ ...message, version: 2 }],
    [{ ...message, version: '1' }],
    ...[0, -1, NaN, Infinity, -Infinity, 10_001, '100', '100px', null, [100], { valueOf: () => 100 }, 100n].map(
      (height) => [{ ...message, height }],
    ),
  ])('is undefined for %o', (data) => {
    expect(heightIn(data)).toBe(undefined);
  });
});

describe('originOf(src, sandbox)', () => {
  const src = 'https://static.example.org/pc/embed.html?tag=plan-tree';
  it.each([
    [src, null, 'https://static.example.org'],
    [src, '', 'null'],
    [src, 'allow-scripts allow-popups', 'null'],
    [src, 'allow-scripts Allow-Same-Origin', 'https://static.example.org'],
    ['javascript:alert(1)', null, undefined],
    ['about:blank', null, undefined],
    ['data:text/html,a', '', undefined],
    ['', null, undefined],
  ])('of %s, %s is %s', (address, sandbox, origin) => {
    expect(originOf(address, sandbox)).toBe(origin);
  });
});
