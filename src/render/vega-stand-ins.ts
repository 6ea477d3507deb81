/**
 * What stands in for those of Vega's parts that our shapes never use, when the engine is built (test/build/engine.ts): its
 * library of functions (geography, colours, statistics, time), its loader, its number and date formats, its scales. Texts
 * are formatted before Vega sees them, positions are pixels, and nothing is ever loaded.
 */

/** For vega-functions: what the expressions of the shapes call. */
export const functionContext = {
  isValid: (value: unknown): boolean => value !== undefined && value !== null && !Number.isNaN(value),
};

/** For vega-format. */
export const locale = (): object => ({});
export const defaultLocale = locale;

/** For vega-loader. The engine gives each view a loader of its own, which refuses. */
export const loader = (): object => ({});
export const responseType = (): undefined => undefined;
export const read = (data: unknown): unknown => data;

/** For vega-scale, of which the scene graph asks for the words of English legends; ours has neither. */
export const isDiscrete = (): boolean => false;
export const domainCaption = (): string => '';
