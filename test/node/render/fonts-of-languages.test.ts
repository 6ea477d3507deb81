/**
 * Plans in letters that the command's own font lacks: it says which, where and what helps, and an SVG names families that a
 * reader's machine may have.
 */
import { describe, expect, it } from 'vitest';
import { fontStack } from '../../../src/render/font-stack.ts';
import { renderFigure, type FileRequest } from '../../../src/node/render/render-figure.ts';
import { aTarget } from '../../fixtures.ts';

const request = (label: string, language: string): Omit<FileRequest, 'format'> => ({
  ...{ tag: 'target-gauge', options: {}, plan: aTarget({ label }), language, width: 480 },
  ...{ theme: 'light', isCard: false, scale: 1, stylesheet: 'plan-charts.css' },
});

describe('a PNG of a plan in other letters', () => {
  it.each([
    ['en', '植树数量', /has no 植 树 数 量, in “植树数量.*”; give one that has, such as Noto Sans SC: --font/],
    ['en', 'درخت لگائے گئے', /in “.*درخت.*”; give one that has, such as Noto Naskh Arabic: --font/],
    ['en', 'الأشجار المزروعة', /; give one that has, such as Noto Naskh Arabic: --font/],
    ['en', 'लगाए गए पेड़', /; give one that has, such as Noto Sans Devanagari: --font/],
  ])('names what is missing, where, and what helps (%s, %s)', async (language, label, message) => {
    await expect(renderFigure({ ...request(label, language), format: 'png' })).rejects.toThrow(message);
  });

  it('is missing in the words of a language too', async () => {
    for (const language of ['zh-Hans', 'ur', 'hi', 'ar'])
      await expect(renderFigure({ ...request('Trees', language), format: 'png' })).rejects.toThrow(
        /^the font Source Sans 3 has no .+, in “.+”; give one that has, such as Noto .+: --font/,
      );
  });
});

describe('an SVG of one', () => {
  it('names families for all letters, those of its language first', async () => {
    const svg = await renderFigure({ ...request('درخت', 'ur'), format: 'svg' });
    expect(svg).toContain(`font-family="'Source Sans 3', ${fontStack('ur')}"`);
  });
});

describe('fontStack(tag)', () => {
  it('has Chinese, Arabic and Devanagari families, whatever the language', () => {
    for (const tag of ['en', 'ur', 'ja', 'not a tag!'])
      for (const family of ['Noto Sans SC', 'Noto Naskh Arabic', 'Noto Sans Devanagari'])
        expect(fontStack(tag)).toContain(`'${family}'`);
  });

  it('has no Nastaliq, whose lines are higher than those of a picture', () =>
    expect(fontStack('ur')).not.toMatch('Nastaliq'));

  it('has the family of its language before those that write the same letters otherwise', () => {
    const order = (tag: string, ...names: readonly string[]) =>
      names.toSorted((a, b) => fontStack(tag).indexOf(a) - fontStack(tag).indexOf(b));
    expect(order('ja', 'Sans SC', 'Sans JP')).toEqual(['Sans JP', 'Sans SC']);
    expect(order('zh-TW', 'Sans SC', 'Sans TC')).toEqual(['Sans TC', 'Sans SC']);
    expect(fontStack('zh-CN')).not.toContain('JP');
  });
});
