import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/specs/text-width.ts';
import { anyFont } from '../../src/specs/typesetter.ts';

const { balance, clamp, wrap } = anyFont;

describe('textWidth(text, fontSize, bold)', () => {
  it('grows with size and weight, and counts Chinese as full width', () => {
    expect(textWidth('2.73M', 24)).toBeCloseTo(2 * textWidth('2.73M', 12));
    expect(textWidth('2.73M', 12, true)).toBeGreaterThan(textWidth('2.73M', 12));
    expect(textWidth('万', 12)).toBe(12);
  });

  it('gives Greek and Cyrillic letters that are as wide as an m the room of one', () => {
    for (const letter of 'ωψφжшщюы') expect(textWidth(letter, 12), letter).toBe(textWidth('m', 12));
  });
});

describe('wrap(text, width, fontSize)', () => {
  it('breaks at spaces', () => {
    expect(wrap('From 2024 the count includes China Broadnet', 120, 12)).toEqual([
      'From 2024 the',
      'count includes',
      'China Broadnet',
    ]);
  });
  it('cuts a word that is wider than the line, between graphemes', () => {
    expect(wrap('a Donaudampf b', 42, 12)).toEqual(['a', 'Donau', 'dampf', 'b']);
  });
  it('breaks Chinese between characters', () => {
    expect(wrap('工业互联网', 36, 12)).toEqual(['工业互', '联网']);
  });
  it('is empty for nothing', () => expect(wrap('', 40, 12)).toEqual([]));
});

describe('wrap(text, width, fontSize)', () => {
  it('begins no line with a Chinese closing mark, and ends none with an opening one', () => {
    for (let width = 48; width < 200; width += 3)
      for (const line of wrap(
        '推动“5G+工业互联网”512工程（先导区）。加快建设，完善平台；支持矿山《专网》。',
        width,
        12,
      )) {
        expect(line).not.toMatch(/^[、。，．：；？！）」』》〉】]/);
        expect(line).not.toMatch(/[（「『《〈【]$/);
      }
  });

  it('ends no line with a bracket that opens, and begins none with a stroke between names', () => {
    expect(wrap('CCTime (飞象网)', 60, 12)).toEqual(['CCTime', '(飞象网)']);
    expect(wrap('UrduPoint / Pakistan', 90, 12)).toEqual(['UrduPoint /', 'Pakistan']);
  });

  it('leaves no Chinese character alone on the last line', () => {
    expect(wrap('中国联通的外网。', 72, 12)).toEqual(['中国联通的', '外网。']);
    expect(wrap('不在其中', 36, 12)).toEqual(['不在', '其中']);
    expect(wrap('工业', 12, 12)).toEqual(['工', '业']);
  });

  it('keeps together what a hard space holds', () =>
    expect(wrap('about 30\u00a0000 trees', 60, 12)).toEqual(['about', '30\u00a0000', 'trees']));

  it('breaks at a hard space before it cuts a word', () =>
    expect(wrap('27.3\u00a0لاکھ', 36, 12)).toEqual(['27.3', 'لاکھ']));

  it('breaks after a hyphen between letters, and not in a range or a negative number', () => {
    expect(wrap('industrial-internet', 90, 12)).toEqual(['industrial-', 'internet']);
    expect(wrap('2019-2020 at -5', 75, 12)).toEqual(['2019-2020', 'at -5']);
  });
});

describe('balance(text, width, fontSize)', () => {
  const text = 'Facilitate enterprises to build 5G factories';

  it('makes as many lines as wrap, of like length', () => {
    expect(wrap(text, 270, 13)).toEqual(['Facilitate enterprises to build 5G', 'factories']);
    expect(balance(text, 270, 13)).toEqual(['Facilitate enterprises', 'to build 5G factories']);
  });

  it('leaves a single line alone', () => expect(balance('Networks', 250, 13)).toEqual(['Networks']));

  it('leaves a word that is wider than a line as it was cut', () =>
    expect(balance('x'.repeat(50), 100, 13).join('')).toBe('x'.repeat(50)));
});

describe('clamp(lines, count, width, fontSize)', () => {
  it('leaves what fits', () => expect(clamp(['a', 'b'], 2, 100, 13)).toEqual(['a', 'b']));

  it('ends the last line by an ellipsis, within the width', () => {
    const lines = wrap('one two three four five six', 70, 13);
    const kept = clamp(lines, 2, 70, 13);
    expect(kept).toHaveLength(2);
    expect(kept[1]).toMatch(/…$/);
    for (const line of kept) expect(textWidth(line, 13)).toBeLessThanOrEqual(70);
  });

  it('gives marks, joiners and selectors no width of their own', () => {
    expect(textWidth('e\u0301', 13)).toBe(textWidth('e', 13));
    expect(textWidth('ก็', 13)).toBe(textWidth('ก', 13));
    expect(textWidth('￥𠀀', 13)).toBe(26);
  });

  it('cuts between graphemes', () => {
    const family = '👨‍👩‍👧';
    const [line] = clamp([family.repeat(9), 'rest'], 1, 200, 13);
    expect(line!.replaceAll(family, '')).toBe('…');
  });
});
