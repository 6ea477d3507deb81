/**
 * A B C … A B C …: what slows the machine down for a while slows all down.
 */
export const interleaved = function* <T>(
  items: readonly T[],
  runs: number,
): Generator<{ readonly item: T; readonly run: number }> {
  for (let run = 0; run < runs; run++) for (const item of items) yield { item, run };
};
