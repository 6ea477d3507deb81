/**
 * Texts of the plan's that stand alone in a page: in the order of their own language, whatever is beside them.
 */
import { html, type TemplateResult } from 'lit';
import { isPlain } from '../data/directed-text.ts';
import type { Locale } from '../data/locale.ts';

/**
 * Bare where nothing in it and nothing around it runs from right to left, as on most pages.
 *
 * @param shown The text as it stands in the page, where that is more than itself.
 */
export const ownOrder = <T>(text: string, { direction }: Pick<Locale, 'direction'>, shown: T | string = text) =>
  direction === 'ltr' && isPlain(text) ? shown : (html`<bdi>${shown}</bdi>` as TemplateResult);
