/**
 * The panel "Embed": the code of each form for the figure of the story, and the story in columns of five widths. Without JSX,
 * so that the project needs no compiler option for one file.
 */
import { createElement as h, useState, type ReactElement } from 'react';
import { AddonPanel, SyntaxHighlighter } from 'storybook/internal/components';
import { useAddonState, useStorybookState } from 'storybook/manager-api';
import { forms, type Form } from '../../src/render/embed/embedding.ts';
import { EMBED_ADDON, type EmbedEvent } from './embed-event.ts';

const WIDTHS = [330, 510, 660, 930, 1200];

/** What each form is for, and the language of its code. */
const FORMS: Readonly<Record<Form, readonly [title: string, language: 'html' | 'typescript' | 'json']>> = {
  page: ['Page: stylesheet, script and tag', 'html'],
  npm: ['npm: for a site with a bundler', 'typescript'],
  iframe: ['Frame: for a CMS that takes frames', 'html'],
  link: ['Link: for an editor that strips unknown tags', 'html'],
  oembed: ['oEmbed: what a consumer is answered', 'json'],
  image: ['Image: with its alternative text', 'html'],
  feed: ['Feed and mail: words, table, sources, image', 'html'],
};

const text = (content: string): ReactElement => h('p', { style: { margin: '0 0 8px' } }, content);

const codeOf = (form: Form, { codes }: EmbedEvent): ReactElement => {
  const [title, language] = FORMS[form];
  return h(
    'section',
    { key: form, style: { marginBlockEnd: 24 } },
    h('h3', { style: { margin: '0 0 8px', fontSize: 14, fontWeight: 700 } }, title),
    h(SyntaxHighlighter, {
      language,
      copyable: true,
      bordered: true,
      padded: true,
      format: false,
      children: codes[form],
    }),
  );
};

const preview = (storyId: string, width: number): ReactElement =>
  h(
    'figure',
    { key: width, style: { margin: '0 0 24px' } },
    h('figcaption', { style: { marginBlockEnd: 4 } }, `${width} px`),
    h('iframe', {
      title: `The story at ${width} px`,
      src: `iframe.html?id=${encodeURIComponent(storyId)}&viewMode=story`,
      width,
      height: 480,
      loading: 'lazy',
      style: { border: '1px solid currentColor' },
    }),
  );

const Panel = (): ReactElement => {
  const [shown] = useAddonState<EmbedEvent | null>(EMBED_ADDON, null);
  const { storyId } = useStorybookState();
  const [hasPreviews, setPreviews] = useState(false);
  if (!shown) return text('This story has no figure, or one that is not drawn.');
  return h(
    'div',
    null,
    shown.hasOwnPlan &&
      text('The plan of this story is an object. Publish yours as one file (plan-charts bundle) and name it with src.'),
    h(
      'details',
      { onToggle: () => setPreviews(true) },
      h('summary', { style: { marginBlockEnd: 8 } }, `In columns of ${WIDTHS.join(', ')} px`),
      hasPreviews && WIDTHS.map((width) => preview(storyId, width)),
    ),
    ...forms.map((form) => codeOf(form, shown)),
  );
};

export const embedPanel = ({ active }: { readonly active?: boolean }): ReactElement =>
  h(AddonPanel, {
    active: active ?? false,
    children: h('div', { style: { padding: 16, maxHeight: '100%', overflow: 'auto' } }, h(Panel)),
  });
