import { describe, expect, it } from 'vitest';
import { grown, type Growth } from '../../src/render/embed/frame-growth.ts';

/** Heights, one after the other with a pause between them in milliseconds. */
const after = (heights: readonly number[], pause = 100): Growth =>
  heights.reduce<Growth | undefined>((before, height, i) => grown(before, height, i * pause), undefined)!;

describe('grown(before, height, at)', () => {
  it('is a loop after five steps of one size, and keeps the height from then on', () => {
    expect(after([100, 120, 140, 160, 180]).isLoop).toBe(false);
    const loop = after([100, 120, 140, 160, 180, 200]);
    expect(loop.isLoop).toBe(true);
    expect(grown(loop, 900, 10_000)).toBe(loop);
  });

  it('is a loop of steps down, too', () => {
    expect(after([200, 190, 180, 170, 160, 150]).isLoop).toBe(true);
  });

  it('is none where a reader opens one part after the other', () => {
    expect(after([100, 120, 140, 160, 180, 200, 220], 1000).isLoop).toBe(false);
  });

  it('is none where steps differ, go back and forth, or where nothing changes', () => {
    expect(after([100, 130, 150, 190, 200, 230, 240]).isLoop).toBe(false);
    expect(after([100, 200, 100, 200, 100, 200, 100]).isLoop).toBe(false);
    expect(after([100, 100, 100, 100, 100, 100, 100]).isLoop).toBe(false);
  });
});
