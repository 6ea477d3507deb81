/**
 * No label on another, none cut off: at the widths of phone, half column, tablet and page.
 */
import { expect } from '@open-wc/testing';
import { examples } from '../specs/examples.ts';
import { collisionsOf } from './label-collisions.ts';

describe('labels', () => {
  for (const [name, example] of Object.entries(examples))
    for (const width of [320, 480, 768, 1200])
      it(`of ${name} have room at ${width} px`, async () => {
        const at = { ...example, options: { ...example.options, width } };
        expect(await collisionsOf(at, ['sans-serif', 'Georgia, serif'])).to.deep.equal([]);
      });

  it('are seen to collide where they do', async () => {
    const { plan, ...rest } = examples['stats-article-wide']!;
    // Letters four times as wide as any that labels are laid out for.
    const style = document.createElement('style');
    style.textContent = 'svg text { letter-spacing: 2em }';
    document.head.append(style);
    expect(await collisionsOf({ plan, ...rest }, ['sans-serif'])).not.to.deep.equal([]);
    style.remove();
  });
});
