/**
 * What figures leave behind that came, moved, changed and went: nothing.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { Tag } from '../../src/specs/charts.ts';
import { BARE, heldBy, usePages, type OpenPage } from './pages-of-figures.ts';

const CYCLES = 500;
/** So many before anything is counted: code is compiled, shapes and plan are loaded once and stay. */
const WARM = 30;
const MEGABYTE = 1_000_000;

/** What changes a figure so that it is drawn again, by turns. */
const CHANGES = {
  'target-gauge': ['shape', 'bar', 'arc'],
  'plan-tree': ['open', 'networks', ''],
  'fiveg-stats-chart': ['from', '2022', '2021'],
  'target-board': ['sort', 'deadline', 'plan'],
  'plan-timeline': ['from', '2022', '2021'],
  'sector-grid': ['sectors', '5g-applications', ''],
  'network-map': ['networks', 'external-networks', ''],
  'factory-directory': ['by', 'sector', 'area'],
} as const satisfies Record<Tag, readonly string[]>;

interface Figure extends HTMLElement {
  readonly chart: unknown;
  readonly updateComplete: Promise<unknown>;
}

/** In the page. */
const cycles = {
  /** Figures that came with their page, alive and gone again. */
  static: async ({ count, html }: { count: number; html: string }) => {
    const box = document.querySelector<HTMLElement & { setHTMLUnsafe(html: string): void }>('#box')!;
    for (let i = 0; i < count; i += 1) {
      box.setHTMLUnsafe(html);
      const figure = box.firstElementChild as Figure;
      // Every other one goes while it is asleep.
      if (i % 2 === 0) await figure.updateComplete;
      if (i % 2 === 0 && !figure.chart) throw new Error('not alive');
      box.replaceChildren();
    }
  },
  /** Bare tags, drawn and gone again; every fifth goes while its picture is on its way. */
  drawn: async ({ count, html }: { count: number; html: string }) => {
    const box = document.querySelector('#box')!;
    for (let i = 0; i < count; i += 1) {
      const ready = new Promise((resolve) => box.addEventListener('chart-ready', resolve, { once: true }));
      box.innerHTML = html;
      // Not the last: Vega remembers the last SVG node that it drew, and with it that figure.
      if (i % 5 === 4 && i < count - 1) await new Promise((resolve) => setTimeout(resolve, i % 20));
      else await ready;
      box.replaceChildren();
    }
  },
  /** One figure that is moved again and again. */
  moved: async ({ count, html }: { count: number; html: string }) => {
    const [box, other] = [document.querySelector('#box')!, document.querySelector('#other')!];
    box.innerHTML = html;
    const figure = box.firstElementChild!;
    const ready = () => new Promise((resolve) => figure.addEventListener('chart-ready', resolve, { once: true }));
    await ready();
    for (let i = 0; i < count; i += 1) {
      const again = ready();
      (i % 2 ? box : other).append(figure);
      await again;
    }
    figure.remove();
  },
  /** One figure that is asked for something else again and again. */
  changed: async ({ count, html, change }: { count: number; html: string; change: readonly string[] }) => {
    const box = document.querySelector('#box')!;
    box.innerHTML = html;
    const figure = box.firstElementChild!;
    const ready = () => new Promise((resolve) => figure.addEventListener('chart-ready', resolve, { once: true }));
    await ready();
    for (let i = 0; i < count; i += 1) {
      const again = ready();
      figure.setAttribute(change[0]!, change[1 + (i % 2)]!);
      await again;
    }
    figure.remove();
  },
} as const;

const pages = usePages();
let open: OpenPage | undefined;
afterEach(() => open?.page.close());

/** So many listeners one figure has at most. */
const LAST = 20;

describe.each(Object.keys(BARE) as (keyof typeof BARE)[])('<%s> leaves no node, no listener and no memory', (tag) => {
  it.each(Object.keys(cycles) as (keyof typeof cycles)[])(
    `behind after ${CYCLES} cycles: %s`,
    async (kind) => {
      open = await pages.open(`${BARE[tag]}<div id="box"></div><div id="other"></div>`);
      const { page, cdp, faults } = open;
      await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
      await page.evaluate((name) => document.querySelector(name)!.remove(), tag);
      const html = kind === 'static' ? pages.figures[tag] : BARE[tag];
      const run = (count: number) =>
        page.evaluate(cycles[kind] as (given: object) => Promise<void>, { count, html, change: CHANGES[tag] });
      await run(WARM);
      const before = await heldBy(cdp);
      await run(CYCLES);
      // On a busy machine the last figure takes a while to be let go.
      await expect.poll(async () => (await heldBy(cdp)).nodes, { timeout: 10_000 }).toBeLessThanOrEqual(before.nodes);
      const after = await heldBy(cdp);
      // Vega remembers the figure that it drew last, which may be one that had loaded more of itself by then.
      expect(after.listeners - before.listeners).toBeLessThan(LAST);
      expect(after.bytes - before.bytes).toBeLessThan(2 * MEGABYTE);
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
