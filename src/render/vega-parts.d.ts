/**
 * The parts that Vega is made of ship no types of their own: those of the whole say what each exports.
 */
declare module 'vega-view' {
  export { View } from 'vega';
}

/** Registry of the operators that a shape may use, by their names in lower case. */
declare module 'vega-dataflow' {
  export const transforms: Record<string, unknown>;
}

declare module 'vega-encode' {
  export const datajoin: unknown, encode: unknown;
}

declare module 'vega-transforms' {
  export const aggregate: unknown, collect: unknown, facet: unknown, proxy: unknown, sieve: unknown;
}

declare module 'vega-view-transforms' {
  export const bound: unknown, mark: unknown, render: unknown, viewlayout: unknown;
}
