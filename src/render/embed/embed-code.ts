/**
 * The one list of forms: name → the code that a page, a CMS or a feed takes.
 */
import type { Embedding, Form } from './embedding.ts';
import { iframeForm, oembedForm } from './frame-forms.ts';
import { feedForm, imageForm } from './image-forms.ts';
import { linkForm, npmForm, pageForm } from './page-forms.ts';

const codes = {
  page: pageForm,
  npm: npmForm,
  iframe: iframeForm,
  link: linkForm,
  oembed: oembedForm,
  image: imageForm,
  feed: feedForm,
} as const satisfies Record<Form, (embedding: Embedding) => string>;

/**
 * Pure: the same description gives the same text.
 *
 * @throws TypeError where the description lacks what the form `needs`.
 */
export const embedCode = (form: Form, embedding: Embedding): string => codes[form](embedding);
