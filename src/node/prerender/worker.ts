/**
 * The file that a worker thread runs.
 */
import { pageWorker } from './page-task.ts';

export const prerenderPage = pageWorker();
