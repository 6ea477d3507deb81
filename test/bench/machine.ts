/**
 * On what, when and by which command the table was made.
 */
import { cpus, totalmem } from 'node:os';
import type { BenchOptions } from './options.ts';

export const machineText = (browser: string, { runs, command }: Pick<BenchOptions, 'runs' | 'command'>): string => {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  const processor = `${cores.length} cores of ${cores[0]?.model.trim() ?? 'an unknown processor'}`;
  return `${date}, ${processor}, ${memory} GB, headless Chromium ${browser}, Node ${process.versions.node}; \`${command}\`, ${runs} interleaved runs.`;
};
