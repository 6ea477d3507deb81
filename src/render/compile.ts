/**
 * Vega-Lite → Vega, parsed. Kept apart from the engine: a specification's shape is known before any reader comes, so
 * this step can be taken out of the browser without touching what draws.
 */
import { parse, type Runtime } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Spec } from '../specs/chart.ts';
import { vegaLiteConfig } from './vega-lite-config.ts';

/** What the compiler would otherwise write to the console of the host page. */
export interface CompilerLog {
  warn(...messages: readonly unknown[]): void;
}

/**
 * @param hatch Id of the hatching pattern in the SVG to be drawn.
 * @param log Receives the compiler's warnings; a builder's specification has none.
 */
export const compileSpec = (spec: Spec, hatch: string, log: CompilerLog = { warn: () => undefined }): Runtime => {
  const vega = compile(spec as unknown as TopLevelSpec, {
    config: vegaLiteConfig(hatch) as never,
    logger: loggerFor(log),
  }).spec;
  // `ast: true` keeps expressions as trees for the interpreter; a strict CSP forbids the functions Vega would generate.
  return parse(vega, {}, { ast: true });
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
