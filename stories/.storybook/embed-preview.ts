/**
 * Tells the "Embed" panel which figure is on screen, whenever one was drawn: a control that is moved changes the code.
 */
import { addons } from 'storybook/preview-api';
import type { ChartElement } from '../../src/elements/chart-element.ts';
import { embedCodes, figureOn } from '../embed-codes.ts';
import { EMBED_EVENT, type EmbedEvent } from './embed-event.ts';

const tell = ({ target }: Event): void => {
  const element = target as ChartElement;
  const { chart, plan } = element;
  // The first of several is the story's; a page of documentation has no panel.
  if (!chart || element !== document.querySelector(`#storybook-root ${element.localName}`)) return;
  const codes = embedCodes(figureOn(element), chart);
  const event: EmbedEvent = { tag: element.localName, codes, hasOwnPlan: plan !== undefined };
  addons.getChannel().emit(EMBED_EVENT, event);
};

export const tellEmbedPanel = (): void => document.addEventListener('chart-ready', tell);
