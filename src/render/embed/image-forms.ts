/**
 * The forms without a script: an image, and the words with it.
 */
import { needed, titleOf, type Embedding } from './embedding.ts';
import { feedMarkup } from './feed.ts';
import { element, opening } from './html-text.ts';

const image = (embedding: Embedding, alt: string): string => {
  const { page } = embedding;
  const { address, width, height } = needed(embedding.image, 'image');
  const picture = opening('img', { src: address, alt, width, height });
  return page === undefined ? picture : element('a', { href: page }, picture);
};

/** A title may end in a mark of its own. */
const sentences = (title: string, summary: string): string =>
  [/[.!?。！？]$/u.test(title) ? title : `${title}.`, summary].filter(Boolean).join(' ');

/** Who does not see it hears title and finding. */
export const imageForm = (embedding: Embedding): string =>
  image(embedding, sentences(titleOf(embedding), embedding.chart.summary));

/** The finding stands in words beside the image, so its alternative text is the title alone: nothing is heard twice. */
export const feedForm = (embedding: Embedding): string => {
  const title = titleOf(embedding);
  return feedMarkup(
    { ...embedding.chart, title },
    embedding.locale,
    image(embedding, title),
    embedding.figure.attributes,
  );
};
