/**
 * What runs in every page, whoever draws: it looks once a frame whether the first chart is there, and whether it answers,
 * and stops. It is handed to the browser as text, so it names nothing from outside of itself.
 */
export interface Probed {
  picture?: number;
  alive?: number;
  shift: number;
  blocking: number;
}

/** In the page. */
declare global {
  interface Window {
    benchProbe: Probed;
  }
}

/** @param isAliveExpected Whether it goes on to look until the page answers; a plain picture never does. */
export const probe = (isAliveExpected: boolean): void => {
  const OWN = 'plan-tree, target-gauge, fiveg-stats-chart';
  const state: Probed = { shift: 0, blocking: 0 };
  window.benchProbe = state;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number }[]) state.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) state.blocking += duration - 50;
  }).observe({ type: 'longtask', buffered: true });

  // A canvas has no marks that could be looked for: the first line or area that is drawn on any stands for them.
  let hasDrawn = false;
  const prototype = CanvasRenderingContext2D.prototype as unknown as Record<
    'stroke' | 'fill',
    (...given: unknown[]) => void
  >;
  const { stroke, fill } = prototype;
  const drawing = (draw: (...given: unknown[]) => void) =>
    function (this: unknown, ...given: unknown[]) {
      hasDrawn = true;
      Object.assign(prototype, { stroke, fill });
      draw.apply(this, given);
    };
  Object.assign(prototype, { stroke: drawing(stroke), fill: drawing(fill) });

  const hasMarks = (root: ParentNode): boolean =>
    [...root.querySelectorAll('svg')].some((svg) => svg.querySelector('path, circle, line') && svg.clientWidth > 0);

  const figure = () => document.querySelector('.figure');
  const own = () => document.querySelector<HTMLElement & { chart?: unknown }>(OWN);
  const isDrawn = () => {
    const root = own()?.shadowRoot;
    return hasDrawn || (root ? hasMarks(root) : hasMarks(figure() ?? document.createDocumentFragment()));
  };
  // Ours answers once it knows its chart, for then it listens; a library's page says it.
  const isAlive = () =>
    own() ? own()!.chart !== undefined : (window as { benchIsAlive?: boolean }).benchIsAlive === true;

  const afterFrame = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  };

  const note = (what: 'picture' | 'alive') => afterFrame(() => (state[what] ??= performance.now()));
  let seen = false;
  let answered = false;
  const look = () => {
    if (!seen && isDrawn()) {
      seen = true;
      note('picture');
    }
    if (seen && !answered && isAlive()) {
      answered = true;
      note('alive');
    }
    if (!seen || (isAliveExpected && !answered)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
