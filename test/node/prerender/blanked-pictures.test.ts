import { describe, expect, it } from 'vitest';
import { blanked } from '../../../src/node/prerender/blanked-pictures.ts';

const figure = (picture: string) =>
  `<plan-tree open="a"><template shadowrootmode="open"\n>${picture}</template\n><p>x</p></plan-tree>`;

describe('blanked(page)', () => {
  it('has white space in place of a picture, and all else where it was, line by line', () => {
    const picture = '<svg>\r\n<path/></svg><template class="data">[1]</template>';
    const page = `a${figure(picture)}b${figure('')}`;
    expect(blanked(page)).toBe(`a${figure(picture.replace(/[^\r\n]/g, ' '))}b${figure('')}`);
  });

  it.each([
    ['a template of the author’s', '<div><template shadowrootmode="open"><b>x</b></template></div>'],
    [
      'a figure that a script quotes',
      `<script>"<plan-tree><template shadowrootmode="open">"</script><template></template>`,
    ],
    [
      'a figure that a comment begins',
      `<!-- <plan-tree><template shadowrootmode="open"> --><template></template></template>`,
    ],
    ['a template without an end', '<plan-tree><template shadowrootmode="open"><b>x</b>'],
  ])('leaves %s as it is', (_, page) => {
    expect(blanked(page)).toBe(page);
  });
});
