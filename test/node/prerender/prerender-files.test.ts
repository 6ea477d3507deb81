import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prerenderFiles } from '../../../src/node/prerender/prerender-files.ts';
import { aFolder } from '../folder.ts';

const SETTING = { roots: ['.'], allowNet: [], jsonLd: false, check: false };

/** A thread that does what the name of a file says. */
const WORKER = `
  export const prerenderPage = async ({ file }) => {
    if (file === 'exit') process.exit(3);
    if (file === 'throw') throw new Error('thrown');
    if (file === 'later') { setImmediate(() => { throw new Error('thrown later'); }); await new Promise(() => {}); }
    return { report: { file, state: 'written', figures: [], problems: [] } };
  };`;

describe('prerenderFiles(files, setting, threads)', () => {
  it.each([
    ['exit', 'its thread ended: worker exited with code: 3'],
    ['throw', 'thrown'],
    ['later', 'thrown later'],
  ])('loses no other page when a thread comes to an end: %s', async (word, message) => {
    const worker = join(await aFolder({ 'worker.mjs': WORKER }), 'worker.mjs');
    const files = ['a', 'b', word, 'c', 'd', word, 'e', 'f'];
    const counts: number[] = [];
    const reports = await prerenderFiles(files, SETTING, { jobs: 2, worker }, (count) => counts.push(count));
    expect(reports.map(({ file, state }) => [file, state])).toEqual(
      files.map((file) => [file, file === word ? 'wrong' : 'written']),
    );
    expect(reports[2]!.problems).toMatchObject([{ file: word, message: expect.stringContaining(message) as string }]);
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
