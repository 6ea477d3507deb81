/**
 * The real command, as a process of its own.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll } from 'vitest';
import { buildCommand } from '../build/command.js';
import { jsonSchemas } from '../build/json-schemas.ts';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** What it has written so far. */
  readonly written: { stdout: string; stderr: string };
  readonly ended: Promise<Ended>;
}

/** Builds the command before the tests of a file; what it returns starts it. */
export const useCommand = (): ((words: readonly string[], cwd?: string, env?: NodeJS.ProcessEnv) => Started) => {
  let folder: string;
  let command: string;
  beforeAll(async () => {
    await mkdir('node_modules/.cache', { recursive: true });
    folder = await mkdtemp(join(process.cwd(), 'node_modules/.cache/plan-charts-'));
    command = await buildCommand(folder);
    await mkdir(join(folder, 'dist/schema'));
    for (const [file, schema] of Object.entries(jsonSchemas()))
      await writeFile(join(folder, 'dist', file), JSON.stringify(schema));
  }, 30_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return (words, cwd, env) => start([command, ...words], cwd, env);
};

/** Starts a script of Node's. */
export const start = (words: readonly string[], cwd?: string, env: NodeJS.ProcessEnv = {}): Started => {
  const child = spawn(process.execPath, words, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (written[name] += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, ...written }));
  });
  return { child, written, ended };
};
