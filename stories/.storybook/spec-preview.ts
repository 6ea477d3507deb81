/**
 * Tells the "Spec" panel what the figure on screen was drawn from, whenever one was drawn.
 */
import { addons } from 'storybook/preview-api';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { LiveFigure } from '../../src/elements/live.ts';
import { SPEC_EVENT, type SpecEvent } from './spec-event.ts';

const tell = async ({ target }: Event): Promise<void> => {
  const element = target as ChartElement;
  // The first of several is the story's; a page of documentation has no panel.
  if (!element.picture || element !== document.querySelector(`#storybook-root ${element.localName}`)) return;
  const { width } = element.picture.chart.spec;
  // Built anew: a figure that came with its page never had a specification.
  const event: SpecEvent = { spec: (await new LiveFigure(element).build(() => width)).spec };
  addons.getChannel().emit(SPEC_EVENT, event);
};

export const tellSpecPanel = (): void => document.addEventListener('chart-ready', (event) => void tell(event));
