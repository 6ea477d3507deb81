/**
 * Fills many files, by several threads.
 *
 * Piscina gives each thread a page at a time, so that one large page does not hold up the others, and starts another thread
 * where one has died, whatever it died of. (Tinypool, made from it, is a tenth of its size, but waits for ever for a thread
 * that has ended itself.)
 */
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import {
  pageWorker,
  sharedBytes,
  type Fetched,
  type PageAnswer,
  type PageSetting,
  type PageTask,
} from './page-task.ts';
import { planError } from './plan-error.ts';
import { wrongFile, type PageReport } from './prerender-file.ts';
import { fetchPlanFile } from './remote-plan.ts';

export interface Threads {
  /** As many as there are; with one, the pages are filled by the thread that asks. */
  readonly jobs: number;
  /** File that a thread runs: `worker.ts` when it was built. */
  readonly worker: string;
}

/**
 * @param onDone Is called after each page with how many are done.
 * @returns What became of each file, in their order. Nothing is thrown for what is wrong with a page.
 */
export const prerenderFiles = async (
  files: readonly string[],
  setting: PageSetting,
  { jobs, worker }: Threads,
  onDone: (count: number) => void = () => undefined,
): Promise<readonly PageReport[]> => {
  const pool = jobs > 1 ? poolOf(worker, Math.min(jobs, files.length)) : undefined;
  const run = pool
    ? (task: PageTask) => pool.run(task, { name: 'prerenderPage' }) as Promise<PageAnswer>
    : pageWorker();
  const ask = asker(run, setting);
  let count = 0;
  const one = async (file: string): Promise<PageReport> => {
    const report = await ask(file);
    onDone((count += 1));
    return report;
  };
  try {
    if (pool) return await Promise.all(files.map(one));
    const reports: PageReport[] = [];
    for (const file of files) reports.push(await one(file));
    return reports;
  } finally {
    await pool?.destroy();
  }
};

const poolOf = (worker: string, threads: number): Piscina => {
  const pool = new Piscina({
    filename: pathToFileURL(worker).href,
    minThreads: threads,
    maxThreads: threads,
  });
  // A thread that dies is said with the page that it died of.
  pool.on('error', () => undefined);
  return pool;
};

/** Asks again with what a page lacked: an address is fetched once, for all pages and threads. */
const asker = (
  run: (task: PageTask) => Promise<PageAnswer>,
  setting: PageSetting,
): ((file: string) => Promise<PageReport>) => {
  const fetching = new Map<string, Promise<Fetched>>();
  const fetched = new Map<string, Fetched>();
  const fetchOnce = async (address: string): Promise<void> => {
    const file = fetching.get(address) ?? fetchedFrom(address, setting.allowNet);
    fetching.set(address, file);
    fetched.set(address, await file);
  };
  const ask = async (file: string): Promise<PageReport> => {
    const answer = await run({ file, setting, fetched });
    if ('report' in answer) return answer.report;
    await Promise.all(answer.wanted.map(fetchOnce));
    return ask(file);
  };
  return (file) =>
    ask(file).catch((error: unknown) => wrongFile(file, `its thread ended: ${(error as Error).message}`));
};

const fetchedFrom = async (address: string, allowNet: readonly string[]): Promise<Fetched> => {
  try {
    return { bytes: sharedBytes(await fetchPlanFile(address, allowNet)) };
  } catch (error) {
    return { message: planError(error) };
  }
};
