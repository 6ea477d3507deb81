/**
 * Vega-Lite → Vega, parsed: the shape of a specification, without its rows. For the build and for tests; no reader loads
 * it, and it is not in the package.
 */
import { parse } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Spec } from '../specs/chart.ts';
import type { Shape } from './shapes.ts';
import { vegaLiteConfig } from './vega-lite-config.ts';

/** What the compiler would otherwise write to the console. */
export interface CompilerLog {
  warn(...messages: readonly unknown[]): void;
}

/** The part of a specification that all of its name have in common: everything but size and rows. */
export const withoutRows = (spec: Spec): Spec => ({
  ...spec,
  width: 1,
  height: 1,
  datasets: Object.fromEntries(Object.keys(spec.datasets).map((name) => [name, []])),
});

/** @param log Receives the compiler's warnings; a builder's specification has none. */
export const compileShape = (spec: Spec, log: CompilerLog = { warn: () => undefined }): Shape => {
  const vega = compile(withoutRows(spec) as unknown as TopLevelSpec, {
    config: vegaLiteConfig as never,
    logger: loggerFor(log),
  }).spec;
  // `ast: true` keeps expressions as trees for the interpreter; a strict CSP forbids the functions Vega would generate.
  const { operators } = parse(vega, {}, { ast: true }) as unknown as Shape;
  return JSON.parse(JSON.stringify({ operators }, withoutSource)) as Shape;
};

/** Expressions are trees already: their text, and that of their literals, is read by nobody. */
const withoutSource = (key: string, value: unknown): unknown => {
  if (key === 'raw') return undefined;
  if (value === null || typeof value !== 'object' || !('ast' in value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'code'));
};

const loggerFor = (log: CompilerLog) => {
  const logger = {
    level: () => logger,
    error: (...messages: unknown[]) => (log.warn(...messages), logger),
    warn: (...messages: unknown[]) => (log.warn(...messages), logger),
    info: () => logger,
    debug: () => logger,
  };
  return logger;
};
