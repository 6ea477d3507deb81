/**
 * The engine: a parsed specification → a running view. The only file that makes a `vega.View`.
 */
import { View, type Loader, type Runtime } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';

const refuse = (): never => {
  throw new Error('plan charts never let a picture load anything');
};

/** Data come with the specification; nothing in it may reach the network, whatever a plan holds. */
const closedLoader = { load: refuse, sanitize: refuse, http: refuse, file: refuse } as unknown as Loader;

/**
 * Draws once and resolves with the view; the caller must `finalize()` it.
 *
 * No hover or event handling is initialised: interaction is the elements' own, on whatever SVG is on screen.
 *
 * @param container Where the picture is drawn; without one nothing is, and the view can be asked for `toSVG()`.
 */
export const runView = async (runtime: Runtime, container?: HTMLElement): Promise<View> => {
  const view = new View(runtime, {
    ...(container ? { renderer: 'svg', container } : { renderer: 'none' }),
    hover: false,
    loader: closedLoader,
    expr: expressionInterpreter,
  });
  try {
    return await view.runAsync();
  } catch (error) {
    view.finalize();
    throw error;
  }
};
