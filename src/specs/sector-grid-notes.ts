/**
 * How to read the squares of `sector-grid`: a note for each way of drawing that occurs.
 */
import type { Locale } from '../data/locale.ts';
import type { Qualifier } from '../data/schema.ts';
import type { Panel } from './sector-grid-panel.ts';
import type { Look } from './sector-grid-runs.ts';

/** What is no hedge, or has a note of its own. */
const EXACT: ReadonlySet<Qualifier> = new Set(['exactly', 'all', 'range']);

/** @param omitted Lists of the plan that have no grid. */
export const sectorNotes = (panels: readonly Panel[], omitted: number, locale: Locale): readonly string[] => {
  const { sectors, qualifier, obsStatus, isDisputed, enumeration } = locale.words;
  const looks = new Set<Look>(panels.flatMap(({ runs }) => runs.runs.map(({ look }) => look)));
  const counts = panels.flatMap(({ facts }) => facts.counted?.figure ?? []);
  const isNamed = panels.some(({ runs }) => runs.runs.some(({ of }) => typeof of !== 'string'));
  const isHatched = panels.some(({ placed }) => placed.some(({ run }) => run.look === 'open'));
  const hedges = [...new Set(counts.map((figure) => figure.qualifier))].filter((q) => !EXACT.has(q));
  const isRange = counts.some((figure) => figure.qualifier === 'range');
  const soft = counts
    .flatMap((figure) => [figure.disputed ? isDisputed : '', obsStatus[figure.obsStatus]])
    .filter(Boolean);
  return [
    ...(panels.some(({ runs }) => runs.squares > 0 && runs.each === 1) ? [sectors.square] : []),
    ...(isNamed ? [sectors.dot] : []),
    ...(looks.has('hollow') && hedges.length > 0
      ? [sectors.hollow(hedges.map((hedge) => qualifier[hedge]('…')).join(enumeration))]
      : []),
    ...(looks.has('hollow') && isRange ? [sectors.range] : []),
    ...(looks.has('soft') ? [sectors.diamond([...new Set(soft)].join(enumeration))] : []),
    ...(looks.has('rest') ? [sectors.outlined] : []),
    ...(isHatched ? [sectors.hatched] : []),
    ...(panels.length > 1 ? [sectors.apart] : []),
    ...(omitted > 0 ? [sectors.omitted({ n: omitted, text: locale.number(omitted, 'full') })] : []),
  ];
};
