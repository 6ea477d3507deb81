/**
 * The command in this process, for tests that start it often: a process of its own takes longer to begin than to answer.
 */
import { PassThrough } from 'node:stream';
import { run } from '../../src/node/command.ts';
import type { Ended } from './command.ts';

/**
 * @param words What is typed after `plan-charts`.
 * @param isTTY Whether a person reads.
 */
export const runHere = async (words: readonly string[], isTTY = false): Promise<Ended> => {
  const output = () => Object.assign(new PassThrough(), { isTTY });
  const [stdout, stderr] = [output(), output()];
  const status = await run(words, { stdout, stderr });
  const text = (stream: PassThrough) => (stream.read() as Buffer | null)?.toString() ?? '';
  return { status, stdout: text(stdout), stderr: text(stderr) };
};
