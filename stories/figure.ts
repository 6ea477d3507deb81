/**
 * A figure as a story shows it: the attributes as a page writes them, so that the controls made from the manifest set them;
 * and a plan, which is a property.
 */
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { ChartElement } from '../src/elements/chart-element.ts';
import type { PlanInput, PlanPackage } from '../src/data/schema.ts';
import type { Tag } from '../src/specs/charts.ts';

/** What all tags have. */
export interface SharedArgs {
  src?: string;
  heading?: string;
  'no-heading'?: boolean;
  'no-table'?: boolean;
  'no-sources'?: boolean;
  'no-menu'?: boolean;
  draw?: 'needed' | 'eager' | 'never';
  group?: string;
  /** Valid or not: what is wrong with it is for the figure to say. */
  plan?: PlanInput | PlanPackage;
}

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** One element for as long as a story is shown: a control that is moved changes its attribute, as a page would. */
export const figure =
  (tag: Tag) =>
  ({ plan, draw = 'eager', ...attributes }: SharedArgs): TemplateResult => {
    const name = unsafeStatic(tag);
    const set = ref((element) => element && setAttributes(element, { ...attributes, draw }));
    return html`<${name} .plan=${plan} ${set}></${name}>`;
  };

const setAttributes = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : value);
};

/** The figure of a story. */
export const figureIn = <T extends Tag>(canvas: HTMLElement, tag: T) => canvas.querySelector(tag)!;

/** The message in a figure, if there is one. */
export const errorIn = (canvas: HTMLElement, tag: Tag): string | undefined =>
  canvas.querySelector<ChartElement>(tag)!.shadowRoot!.querySelector('[part=error]')?.textContent;
