/**
 * Measures all figures that ask in one task before it changes any of them: a page that is changed and measured in turns
 * is laid out anew for each.
 */
type Read = () => () => void;

let reads: Read[] = [];

/** @param read Measures, and returns what changes the page; called at the end of the task. */
export const readThenWrite = (read: Read): void => {
  if (reads.push(read) === 1) queueMicrotask(flush);
};

const flush = (): void => {
  const all = reads;
  reads = [];
  for (const write of all.map((read) => read())) write();
};
