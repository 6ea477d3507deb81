/**
 * Letters of every language that there are words in. A machine that has none for Hindi or Chinese draws a box in place of
 * each character and of each mark upon it: texts of a width that no reader sees.
 */
const FAMILIES: Readonly<Record<string, string>> = {
  hi: 'Noto Sans Devanagari',
  'zh-Hans': 'Noto Sans SC',
  ur: 'Noto Naskh Arabic',
  ar: 'Noto Naskh Arabic',
};

/** Fonts of a page, each with letters behind it for what it has none for. */
export const withLetters = (fonts: readonly string[], language: string): readonly string[] => {
  const family = FAMILIES[language];
  return family === undefined ? fonts : fonts.map((font) => `${font}, "${family}"`);
};

/** Latin letters, digits and the signs between them stay in the font of the page. */
const isForeign = (rule: CSSRule): boolean => {
  const range = (rule as CSSFontFaceRule).style.getPropertyValue('unicode-range');
  const first = parseInt(range.replace(/^\s*U\+/i, ''), 16);
  return first >= 0x300 && (first < 0x1d00 || first > 0x22ff);
};

const linked = async (href: string): Promise<void> => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`no stylesheet: ${href}`));
  });
  document.head.append(link);
  await loaded;
  const { cssRules } = link.sheet!;
  for (let i = cssRules.length - 1; i >= 0; i--) if (!isForeign(cssRules[i]!)) link.sheet!.deleteRule(i);
};

/** Loads all of a language's letters, so that none arrives after its text was measured. */
export const loadLetters = async (language: string): Promise<void> => {
  const family = FAMILIES[language];
  if (family === undefined) return;
  const folder = `/node_modules/@fontsource/${family.toLowerCase().replaceAll(' ', '-')}`;
  await Promise.all(['400', '700'].map((weight) => linked(`${folder}/${weight}.css`)));
  const faces = [...document.fonts].filter((face) => face.family.replaceAll('"', '') === family);
  if (faces.length === 0) throw new Error(`no letters: ${family}`);
  await Promise.all(faces.map((face) => face.load()));
};
