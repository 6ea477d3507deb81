/**
 * The forms for whoever writes the page: tag, stylesheet and script; a package; a link.
 */
import { addressOf, folderOf } from './address.ts';
import { needed, titleOf, type Embedding } from './embedding.ts';
import { element, escaped, opening } from './html-text.ts';
import { tagText } from './tag-text.ts';

/** With its integrity a file from another house must come with CORS, which `crossorigin` asks for. */
const pinned = ({ integrity }: Embedding, file: string) => {
  const hash = integrity?.[file];
  return hash === undefined ? {} : { integrity: hash, crossorigin: 'anonymous' };
};

const addressIn = ({ base }: Embedding, file: string): string => new URL(file, folderOf(needed(base, 'base'))).href;

export const scriptTag = (embedding: Embedding, file: string): string =>
  element('script', { type: 'module', src: addressIn(embedding, file), ...pinned(embedding, file) }, '');

/** Stylesheet and script once a page, the tag wherever the figure stands. */
export const pageForm = (embedding: Embedding): string => {
  const { figure, content } = embedding;
  const stylesheet = 'plan-charts.css';
  const style = { rel: 'stylesheet', href: addressIn(embedding, stylesheet), ...pinned(embedding, stylesheet) };
  return [opening('link', style), scriptTag(embedding, 'plan-charts.js'), tagText(figure, content)].join('\n');
};

/** A script and, as its comment, the tag; no value ends the line it stands in. */
export const npmForm = ({ figure, content }: Embedding): string =>
  [
    '// npm install plan-charts',
    `import 'plan-charts/define/${figure.tag}.js';`,
    '',
    ...tagText(figure, content)
      .split(/[\n\r\u2028\u2029]/)
      .map((line) => `// ${line}`),
  ].join('\n');

/** The script puts the figure in its place; without it, it is a link to the figure. */
export const linkForm = (embedding: Embedding): string => {
  const href = addressOf(embedding.figure, needed(embedding.base, 'base'));
  return element('p', {}, element('a', { href }, escaped(titleOf(embedding))));
};
