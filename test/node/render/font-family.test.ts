import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { charts } from '../../../src/specs/charts.ts';
import { textWidth } from '../../../src/specs/text-width.ts';
import { ownFont, readFontFamily } from '../../../src/node/render/font-family.ts';
import { ownFonts } from '../../../src/node/own-package.ts';
import { aFolder } from '../folder.ts';
import { examples } from '../../specs/examples.ts';

/** Right edge of what resvg draws, at 100 px. */
const inkEnd = (text: string, family: string, isBold: boolean): number => {
  const weight = isBold ? 'bold' : 'normal';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text y="100" font-size="100" font-weight="${weight}" font-family="${family}">${text}</text></svg>`;
  const { x, width } = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...ownFonts] } }).getBBox()!;
  return x + width;
};

describe('readFontFamily(files)', () => {
  it.each([
    ['5G base stations, 2020–2024', false],
    ['AVATAR, To Yo We', false],
    ['more than 2,730,000 offices', true],
  ])('measures as a picture is drawn, with kerning and ligatures: %s', async (text, isBold) => {
    const { name, measure } = await readFontFamily(ownFonts);
    expect(name).toBe('Source Sans 3');
    // Ink ends before a text does: the same letter at the end of both takes that away.
    const drawn = inkEnd(`${text}H`, name, isBold) - inkEnd('H', name, isBold);
    expect(measure(`${text}H`, 100, isBold) - measure('H', 100, isBold)).toBeCloseTo(drawn, 1);
    expect(measure(text, 24, isBold)).toBeCloseTo(2 * measure(text, 12, isBold));
  });

  it('gives no width to what is not seen', async () => {
    const { measure } = await readFontFamily(ownFonts);
    expect(measure('\u206840 trees\u2069', 13)).toBe(measure('40 trees', 13));
  });

  it('sets bold in the regular where there is no bold', async () => {
    const { measure } = await readFontFamily(ownFonts.slice(0, 1));
    expect(measure('n', 1000, true)).toBe(measure('n', 1000));
  });

  it('names the characters that the font lacks, each once', async () => {
    const { lacks } = await readFontFamily(ownFonts);
    expect(lacks('≥ 2,73\u202fM – “CO₂” → 网, 网络 \u2068x\u2069')).toEqual(['网', '络']);
  });

  it('refuses what is no font, or not there', async () => {
    const folder = await aFolder({});
    const file = join(folder, 'a.ttf');
    await expect(readFontFamily([file])).rejects.toThrow(`the font cannot be read (ENOENT): ${file}`);
    for (const bytes of ['', 'wOF2 and more', '\0\u0001\0\0 and then nothing']) {
      await writeFile(file, bytes, 'latin1');
      await expect(readFontFamily([file])).rejects.toThrow(`not a font that can be used: ${file}`);
    }
  });
});

describe('ownFont()', () => {
  it('is nowhere wider than what pages are laid out for', async () => {
    const { measure } = await ownFont();
    const wider: string[] = [];
    for (const { tag, plan, options, locale } of Object.values(examples)) {
      const { spec } = (await charts[tag]()).build(plan, options, locale);
      for (const text of Object.values(spec.datasets).flat().flatMap(Object.values).filter(isText))
        for (const bold of [false, true]) if (measure(text, 13, bold) > textWidth(text, 13, bold)) wider.push(text);
    }
    expect(wider).toEqual([]);
  });
});

const isText = (cell: unknown): cell is string => typeof cell === 'string' && cell !== '';
