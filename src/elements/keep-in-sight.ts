/**
 * Keeps what has the focus, and its ring, from lying under a header of the page that stays in sight: to a browser what is
 * covered is in the window, and it does not scroll.
 */

/** The ring, and a little air. In CSS pixels. */
const AROUND = 8;

/** @param at Where a key has brought the reader. @param host The element that it belongs to. */
export const keepInSight = (at: Element, host: Element): void => {
  const { left, top, bottom } = at.getBoundingClientRect();
  const [upper, lower] = [top - AROUND, bottom + AROUND];
  // What is higher than the window stays where the browser has put it.
  if (lower - upper > innerHeight) return;
  const under = headerAt(left + 1, Math.max(0, upper), host)?.getBoundingClientRect().bottom ?? 0;
  const by = Math.min(0, upper - under) || Math.max(0, lower - innerHeight);
  if (by) scrollBy({ top: by, behavior: 'instant' });
};

/** What the page keeps over its text at the upper edge of the window, if it reaches down to there. */
const headerAt = (x: number, y: number, host: Element): Element | undefined => {
  let cover = document.elementFromPoint(x, y);
  if (!cover || host.contains(cover) || cover.contains(host)) return undefined;
  while (cover.parentElement && !cover.parentElement.contains(host)) cover = cover.parentElement;
  const isHeader = /fixed|sticky/.test(getComputedStyle(cover).position) && cover.getBoundingClientRect().top <= 0;
  return isHeader ? cover : undefined;
};
