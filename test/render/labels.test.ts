/**
 * No label on another, none cut off: at the widths of phone, half column, tablet and page.
 */
import { expect } from '@open-wc/testing';
import { examples } from '../specs/examples.ts';
import { collisionsOf } from './label-collisions.ts';

/** The font of the command, as a host's own. */
const loadOwnFont = async () => {
  for (const [file, weight] of [
    ['Regular', '400'],
    ['Bold', '700'],
  ] as const) {
    const face = new FontFace('Source Sans 3', `url(/src/node/fonts/SourceSans3-${file}.ttf)`, { weight });
    document.fonts.add(await face.load());
  }
};

describe('labels', () => {
  before(loadOwnFont);

  for (const [name, example] of Object.entries(examples))
    for (const width of [320, 480, 768, 1200])
      it(`of ${name} have room at ${width} px`, async () => {
        const at = { ...example, options: { ...example.options, width } };
        expect(await collisionsOf(at, ['sans-serif', 'Georgia, serif', '"Source Sans 3"'])).to.deep.equal([]);
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
