/**
 * The room that is kept for a bare figure of the shipped plan, beside what it takes: too little moves what follows, too
 * much is white until a reader has passed. What fails here is fitted anew in the tag's `-size.ts` or `-room.ts`.
 */
import { describe, expect, it } from 'vitest';
import { NETWORK_MAP_ROOM } from '../../src/specs/network-map-size.ts';
import { PLAN_TIMELINE_ROOM } from '../../src/specs/plan-timeline-size.ts';
import { PLAN_TREE_ROOM } from '../../src/specs/plan-tree-size.ts';
import { roomIn } from '../../src/specs/room-lines.ts';
import { SECTOR_GRID_ROOM } from '../../src/specs/sector-grid-room.ts';
import { TARGET_BOARD_ROOM } from '../../src/specs/target-board-room.ts';
import { usePages } from './pages-of-figures.ts';

const ROOMS = {
  'plan-tree': PLAN_TREE_ROOM,
  'plan-timeline': PLAN_TIMELINE_ROOM,
  'target-board': TARGET_BOARD_ROOM,
  'sector-grid': SECTOR_GRID_ROOM,
  'network-map': NETWORK_MAP_ROOM,
};
const WIDTHS = Array.from({ length: 45 }, (_, i) => 320 + 20 * i);
/** As high as eight lines of words. In CSS pixels. */
const WHITE = 180;

const pages = usePages();

/** In the page: alone in it, a figure keeps no room. */
const heightAt = ([tag, width]: readonly [string, number]): Promise<number> =>
  new Promise((resolve) => {
    const figure = document.createElement(tag);
    document.body.style.width = `${width}px`;
    document.body.style.font = '16px sans-serif';
    figure.addEventListener('chart-ready', () =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(figure.getBoundingClientRect().height))),
    );
    document.body.replaceChildren(figure);
  });

describe.each(Object.entries(ROOMS))('<%s>', (tag, rooms) => {
  it('has the room that is kept for it, at every width of a column', async () => {
    const { page } = await pages.open('');
    const heights: number[] = [];
    for (const width of WIDTHS) heights.push(await page.evaluate(heightAt, [tag, width] as const));
    await page.close();
    const white = WIDTHS.map((width, i) => [width, Math.round(roomIn(rooms, width) - heights[i]!)]);
    expect(white.filter(([, left]) => left! < 0 || left! > WHITE)).toEqual([]);
  }, 60_000);
});
