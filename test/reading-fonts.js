/**
 * Letters for pictures in Chinese, Urdu, Arabic and Hindi, on whatever machine they are taken: a stylesheet of the fonts in
 * the @fontsource packages. Only what is looked at has it; the library and its site name families and bring none.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/@fontsource', import.meta.url));

/** Where the packages are served. */
const served = '/reading-fonts/';

/** Packages in the order of a page in no such language. Arabic and Urdu share letters and differ in how they write them. */
const packages = ['noto-sans-sc', 'noto-sans-devanagari', 'noto-naskh-arabic', 'noto-nastaliq-urdu'];

/** Latin letters, digits and the signs between them stay in the font of the page. */
const isForeign = (/** @type {string} */ range) => {
  const first = parseInt(range.replace(/^\s*U\+/i, ''), 16);
  return first >= 0x300 && (first < 0x1d00 || first > 0x22ff);
};

/** @param {string} face @returns {string[]} Nothing where no range is left. */
const foreignFace = (face) => {
  const ranges = (/unicode-range: ([^;]+)/.exec(face)?.[1] ?? '').split(',').filter(isForeign);
  return ranges.length > 0 ? [face.replace(/unicode-range: [^;]+/, `unicode-range: ${ranges.join()}`)] : [];
};

/** @param {string} name Of a package. */
const facesIn = (name) =>
  ['400', '700'].flatMap((weight) => {
    const css = readFileSync(join(folder, name, `${weight}.css`), 'utf8');
    const faces = (css.match(/@font-face\s*\{[^}]*\}/g) ?? []).flatMap(foreignFace);
    return faces.map((face) => face.replaceAll('url(./', `url(${served}${name}/`));
  });

const family = (/** @type {string} */ face) => /font-family: '([^']+)'/.exec(face)?.[1] ?? '';

const faces = packages.map(facesIn);
const families = faces.map(([face = '']) => `'${family(face)}'`);

/**
 * A page that names no font gets these behind it. One that names 'Noto Sans' means all of Noto, which is
 * one font to a reader and many to a browser; Nastaliq is not among them, its lines are twice as high.
 */
const stylesheet = [
  ...faces.flat(),
  ...faces
    .slice(0, 3)
    .flat()
    .map((face) => face.replace(/font-family: '[^']+'/, "font-family: 'Noto Sans'")),
  `:where(:root) { font-family: 'Times New Roman', ${families.join(', ')}, serif }`,
  `:where(:lang(ur):not(:lang(ur) *)) { font-family: 'Times New Roman', ${[families[3], ...families].join(', ')}, serif }`,
].join('\n');

/** Folder and page to serve beside a site. */
export const readingFonts = {
  folders: { [served]: folder },
  pages: { [`${served}all.css`]: stylesheet },
};

/**
 * A page with these fonts in it, before anything that it brings itself.
 *
 * @param {string} file
 */
export const withReadingFonts = (file) =>
  readFileSync(file, 'utf8').replace(/<head[^>]*>/, `$&<link rel="stylesheet" href="${served}all.css">`);
