/**
 * Takes one figure of a page through what a reader can do with it: pointer, keys, nodes, table, sources, menu, files.
 */
import type { Locator, Page } from 'playwright-core';
import { exportNames } from '../../src/render/export-names.ts';
import { SLOW_PLAN } from '../../stories/surroundings.ts';

/** What was met on the way; a figure without a table, for example, has no table to be opened. */
export interface Tour {
  readonly states: ReadonlySet<State>;
  /** Names of the files that the reader got. */
  readonly files: readonly string[];
}

export const STATES = [
  'drawn',
  'tooltip',
  'key',
  'node opened',
  'table',
  'sources',
  'menu',
  'citation',
  'embed code',
  'specification',
  'error',
  'waiting',
] as const;
export type State = (typeof STATES)[number];

interface Figure extends HTMLElement {
  readonly chart?: unknown;
  readonly picture?: { readonly svg: SVGSVGElement };
  readonly updateComplete?: Promise<unknown>;
}

/** Settled: drawn, or with a message, or told to wait; at once where no script defines it. */
const settle = (figure: Locator): Promise<State | undefined> =>
  figure.evaluate(async (element: Figure, slow) => {
    const isSettled = () => {
      if (element.shadowRoot?.querySelector('[part=error]')) return 'error';
      if (element.chart && element.picture && !element.shadowRoot!.querySelector('[aria-busy=true]')) return 'drawn';
      const isToWait = element.getAttribute('draw') === 'never' || element.getAttribute('src') === slow;
      return isToWait && element.updateComplete ? 'waiting' : undefined;
    };
    element.scrollIntoView({ block: 'center' });
    for (const end = Date.now() + 20_000; Date.now() < end;) {
      const state = isSettled();
      if (state) return state;
      await new Promise(requestAnimationFrame);
    }
    return undefined;
  }, SLOW_PLAN);

/** The pointer goes over the middle of what it may point at, over a dozen at most. */
const hover = async (page: Page, figure: Locator): Promise<boolean> => {
  const spots = await figure.evaluate((element: Figure) => {
    const marks = element.picture!.svg.querySelectorAll('.mark-symbol > *, .mark-rect > *, .mark-rule > *');
    const items = element.shadowRoot!.querySelectorAll('[role=treeitem]');
    const boxes = [...marks, ...items]
      .map((mark) => mark.getBoundingClientRect())
      .filter(({ top, bottom }) => top > 0 && bottom < innerHeight);
    const step = Math.max(1, Math.floor(boxes.length / 12));
    return boxes
      .filter((_, i) => i % step === 0)
      .map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
  });
  let isSeen = false;
  for (const [x, y] of spots) {
    await page.mouse.move(x, y);
    isSeen ||= await figure.locator('[part=tooltip]').isVisible();
  }
  await page.mouse.move(0, 0);
  return isSeen;
};

const KEYS = ['End', 'Home', 'ArrowRight', 'ArrowDown', 'Enter', 'ArrowLeft', 'Escape'];

const pressKeys = async (page: Page, figure: Locator): Promise<boolean> => {
  const target = figure.locator('[role=treeitem][tabindex="0"], [part~=chart][tabindex="0"]').first();
  if ((await target.count()) === 0) return false;
  await target.focus();
  for (const key of KEYS) await page.keyboard.press(key);
  await settle(figure);
  return true;
};

const openNode = async (figure: Locator): Promise<boolean> => {
  const closed = figure.locator('[role=treeitem][aria-expanded=false]').first();
  if ((await closed.count()) === 0) return false;
  await closed.evaluate((item: HTMLElement) => item.click());
  await settle(figure);
  return true;
};

const open = async (figure: Locator, name: string): Promise<boolean> => {
  const details = figure.locator(`details.${name}`);
  if ((await details.count()) === 0) return false;
  if (!(await details.evaluate((element: HTMLDetailsElement) => element.open)))
    await details.locator('> summary').click();
  return true;
};

/** @returns Name of the file, or undefined for what answers in the figure. */
const press = async (page: Page, button: Locator, isFile: boolean): Promise<string | undefined> => {
  const [file] = await Promise.all([isFile ? page.waitForEvent('download') : undefined, button.click()]);
  return file?.suggestedFilename();
};

const ANSWERS = { citation: 'citation', embed: 'embed code', spec: 'specification' } as const;

/** @returns What was met. The page is as wide and in the language that it was. */
export const tour = async (page: Page, figure: Locator): Promise<Tour> => {
  const states = new Set<State>();
  const files: string[] = [];
  const meet = async (state: State, isMet: Promise<boolean> | boolean) => (await isMet) && states.add(state);
  const settled = await settle(figure);
  if (settled) states.add(settled);
  if (settled === 'drawn') {
    await meet('tooltip', hover(page, figure));
    await meet('key', pressKeys(page, figure));
    await meet('node opened', openNode(figure));
  }
  await meet('table', open(figure, 'numbers'));
  await meet('sources', open(figure, 'sources'));
  if (settled !== 'drawn' || !(await open(figure, 'menu'))) return { states, files };
  states.add('menu');
  for (const name of exportNames) files.push((await press(page, figure.locator(`[data-do=${name}]`), true))!);
  for (const [name, state] of Object.entries(ANSWERS)) {
    await press(page, figure.locator(`[data-do=${name}]`), false);
    await figure.locator('.answer pre').waitFor();
    await figure.locator('.answer').evaluate((answer) => answer.replaceChildren());
    states.add(state);
  }
  return { states, files };
};
