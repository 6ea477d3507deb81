/**
 * The panel "Spec": the Vega-Lite source of the story's figure, and what vega-embed, the usual way to show one, draws of it.
 * The two pictures must be the same; test/render/reference.test.ts says so of every example.
 */
import { createElement as h, useEffect, useRef, useState, type ReactElement } from 'react';
import { AddonPanel, SyntaxHighlighter } from 'storybook/internal/components';
import { useAddonState } from 'storybook/manager-api';
import { finish } from '../../src/render/finish.ts';
import { vegaLiteConfig } from '../../src/render/vega-lite-config.ts';
import type { Spec } from '../../src/specs/chart.ts';
import { SPEC_ADDON, type SpecEvent } from './spec-event.ts';

/** Draws it by vega-embed, which is loaded with the first one. */
const drawInto = async (box: HTMLElement, spec: Spec): Promise<() => void> => {
  const { default: embed } = await import('vega-embed');
  const config = vegaLiteConfig as object;
  const { finalize } = await embed(box, structuredClone(spec), { actions: false, renderer: 'svg', config });
  // Of what Vega has no words for: hatching, and halos behind their labels.
  finish(box.querySelector('svg')!);
  return finalize;
};

const Reference = ({ spec }: { readonly spec: Spec }): ReactElement => {
  const box = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    setFailure('');
    const drawn = drawInto(box.current!, spec);
    drawn.catch((error: unknown) => setFailure(String(error)));
    return () =>
      void drawn.then(
        (finalize) => finalize(),
        () => undefined,
      );
  }, [spec]);
  // On paper, whatever the theme of Storybook: the colours are those of a light page.
  const style = { background: '#fff', color: '#16181c', padding: 16, overflow: 'auto', fontFamily: 'sans-serif' };
  return h('div', { style }, failure, h('div', { ref: box }));
};

/** A row a line: the rows are most of it, and one below the other they can be compared. */
const written = (spec: Spec): string =>
  JSON.stringify(spec, null, 2).replace(
    /\{\s*("c0":[^{}]*?)\s*\}/g,
    (_, cells: string) => `{ ${cells.replace(/\s+/g, ' ')} }`,
  );

const Panel = (): ReactElement => {
  const [shown] = useAddonState<SpecEvent | null>(SPEC_ADDON, null);
  if (!shown) return h('p', null, 'This story has no figure, or one that is not drawn.');
  return h(
    'div',
    null,
    h('h3', { style: { margin: '0 0 8px', fontSize: 14, fontWeight: 700 } }, 'As vega-embed draws it'),
    h(Reference, { spec: shown.spec }),
    h('h3', { style: { margin: '24px 0 8px', fontSize: 14, fontWeight: 700 } }, 'Its Vega-Lite source'),
    h(SyntaxHighlighter, {
      language: 'json',
      copyable: true,
      bordered: true,
      padded: true,
      format: false,
      children: written(shown.spec),
    }),
  );
};

export const specPanel = ({ active }: { readonly active?: boolean }): ReactElement =>
  h(AddonPanel, {
    active: active ?? false,
    children: h('div', { style: { padding: 16, maxHeight: '100%', overflow: 'auto' } }, active && h(Panel)),
  });
