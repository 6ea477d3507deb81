/**
 * What lies over a picture: the ring around the point under the cursor, the ring around the selected one, the tooltip,
 * and the live region that speaks.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picture } from './draw-host.ts';
import type { Pointing, Position } from './pointing.ts';

/** @param message What went wrong, for the reader. */
export const overlayTemplate = (
  pointing: Pointing,
  picture: Picture | undefined,
  message: string | undefined,
): TemplateResult => html`
  ${message === undefined ? nothing : html`<p class="error" part="error" role="alert" dir="auto">${message}</p>`}
  ${pointing.overTemplate(picture)}
  <div class="selection" hidden></div>
  <div class="cursor" hidden></div>
  <div class="tooltip" part="tooltip" dir=${picture?.chart.direction ?? 'auto'} hidden aria-hidden="true">
    ${pointing.cursor?.point.lines.map((line) => html`<div><bdi>${line}</bdi></div>`)}
  </div>
  <div class="pc-hidden" id="help" aria-hidden="true">${picture?.chart.help}</div>
  <div class="pc-hidden" role="status">${pointing.says}</div>
`;

/** Between a tooltip and its point. */
const GAP = 12;

/** Puts rings and tooltip where they belong; by CSSOM, because a `style` attribute would break a strict CSP. */
export const placeOverlay = (stage: HTMLElement, { cursor, selection }: Pointing): void => {
  put(stage, '.cursor', cursor);
  put(stage, '.selection', selection);
  // Read before the tooltip is there: where it overflows it would widen what it must fit into. Without a cursor nothing is
  // read: that would have the page laid out for each change of the data.
  const { scrollLeft: from = 0, clientWidth = 0 } = cursor ? stage : {};
  const tooltip = put(stage, '.tooltip', cursor?.point.lines.length ? { x: 0, y: cursor.y } : undefined);
  if (!tooltip || !cursor) return;
  const half = tooltip.offsetWidth / 2;
  tooltip.style.left = `${Math.max(from + half, Math.min(cursor.x, from + clientWidth - half))}px`;
  const isBelow = cursor.y < tooltip.offsetHeight + GAP;
  tooltip.classList.toggle('below', isBelow);
  if (isBelow) tooltip.style.top = `${cursor.foot ?? cursor.y}px`;
};

const put = (stage: HTMLElement, selector: string, at: Position | undefined): HTMLElement | null => {
  const mark = stage.querySelector<HTMLElement>(selector);
  if (!mark) return null;
  // Only where that changes: an attribute that is set anew has styles computed anew.
  mark.toggleAttribute('hidden', !at);
  if (!at) return null;
  mark.style.left = `${at.x}px`;
  mark.style.top = `${at.y}px`;
  return mark;
};
