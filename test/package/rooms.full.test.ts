/**
 * The room that is kept for a bare figure of the shipped plan, beside what it takes: too little moves what follows, too
 * much is white until a reader has passed. What fails here is fitted anew in the tag's `-size.ts` or `-room.ts`.
 */
import { describe, expect, it } from 'vitest';
import { plan } from '../../src/data/plan.ts';
import { fivegStatsRoom } from '../../src/specs/fiveg-stats-room.ts';
import { FACTORY_DIRECTORY_ROOM } from '../../src/specs/factory-directory-room.ts';
import { NETWORK_MAP_ROOM } from '../../src/specs/network-map-size.ts';
import { PLAN_TIMELINE_ROOM } from '../../src/specs/plan-timeline-size.ts';
import { PLAN_TREE_ROOM } from '../../src/specs/plan-tree-size.ts';
import { roomIn, type RoomLines } from '../../src/specs/room-lines.ts';
import { sectorGridRoom } from '../../src/specs/sector-grid-room.ts';
import { targetBoardRoom } from '../../src/specs/target-board-room.ts';
import { targetGaugeRoom } from '../../src/specs/target-gauge-room.ts';
import { usePages } from './pages-of-figures.ts';

type Room = (width: number) => number;

const lines =
  (rooms: RoomLines): Room =>
  (width) =>
    roomIn(rooms, width);

const gauges = (attributes: string) =>
  plan.targets.slice(0, 7).map(({ id }) => `target-gauge target=${id}${attributes}`);

/** Figures that get the same room, and what that is. */
const ROOMS: Readonly<Record<string, readonly [figures: readonly string[], Room]>> = {
  '<plan-tree>': [['plan-tree'], lines(PLAN_TREE_ROOM)],
  '<plan-timeline>': [['plan-timeline'], lines(PLAN_TIMELINE_ROOM)],
  '<target-board>': [['target-board'], (width) => targetBoardRoom(undefined, width)],
  '<sector-grid>': [['sector-grid'], (width) => sectorGridRoom(2, width)],
  '<network-map>': [['network-map'], lines(NETWORK_MAP_ROOM)],
  '<factory-directory>': [['factory-directory'], lines(FACTORY_DIRECTORY_ROOM)],
  '<target-gauge>': [gauges(''), (width) => targetGaugeRoom('bar', true, width)],
  '<target-gauge shape="arc">': [gauges(' shape=arc'), (width) => targetGaugeRoom('arc', true, width)],
  '<target-gauge no-sources>': [gauges(' no-sources='), (width) => targetGaugeRoom('bar', false, width)],
  '<fiveg-stats-chart>': [['fiveg-stats-chart'], (width) => fivegStatsRoom(2, width)],
  '<fiveg-stats-chart> of one statistic': [
    ['base-stations', 'users', 'projects'].map((id) => `fiveg-stats-chart statistics=${id}`),
    (width) => fivegStatsRoom(1, width),
  ],
};
const WIDTHS = Array.from({ length: 23 }, (_, i) => 320 + 40 * i);
/** As high as eight lines of words. In CSS pixels. */
const WHITE = 180;

const pages = usePages();

/** In the page: alone in it, a figure keeps no room. */
const heightAt = ([figure, width]: readonly [string, number]): Promise<number> =>
  new Promise((resolve) => {
    const [tag, ...attributes] = figure.split(' ');
    const element = document.createElement(tag!);
    for (const [name, value] of attributes.map((text) => text.split('='))) element.setAttribute(name!, value!);
    document.body.style.width = `${width}px`;
    document.body.style.font = '16px sans-serif';
    element.addEventListener('chart-ready', () =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(element.getBoundingClientRect().height))),
    );
    document.body.replaceChildren(element);
  });

describe.each(Object.entries(ROOMS))('%s', (_, [figures, room]) => {
  it('has the room that is kept for it, at every width of a column', async () => {
    const { page } = await pages.open('');
    const highest: number[] = [];
    for (const width of WIDTHS) {
      const heights: number[] = [];
      for (const figure of figures) heights.push(await page.evaluate(heightAt, [figure, width] as const));
      highest.push(Math.max(...heights));
    }
    await page.close();
    const white = WIDTHS.map((width, i) => [width, Math.round(room(width) - highest[i]!)]);
    expect(white.filter(([, left]) => left! < 0 || left! > WHITE)).toEqual([]);
  }, 90_000);
});
