/**
 * A folder for the run, in which the first test file that needs what a newsroom puts on its server builds it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly cdnFolder: string;
  }
}

/** @returns What is done when the run ends. */
export const setup = (project: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-charts-cdn-'));
  project.provide('cdnFolder', folder);
  return () => rmSync(folder, { recursive: true });
};
