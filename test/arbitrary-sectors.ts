/**
 * Any list of sectors, with the figures that it rests on: counted once or again and again, out of a number or of none, with
 * any names. For tests in Node.
 */
import fc from 'fast-check';
import { citation, count, defined, exactly, figure, idOf, oneOf, type Drawn, type Item } from './arbitrary-figures.ts';
import { localText } from './arbitrary-values.ts';

type List = Item<'sectors'>;
type Figure = Item<'figures'>;

interface ListWithFigures {
  readonly list: List;
  readonly figures: readonly Figure[];
}

/** Numbers of sectors, as they are in most plans; the figures of other plans are anything. */
const few = fc.oneof(fc.integer({ min: 0, max: 130 }), fc.integer({ min: 131, max: 5000 }));

const counted = (all: Drawn, id: string): fc.Arbitrary<Figure> =>
  fc
    .tuple(figure(all, id), fc.option(few, { nil: undefined }))
    .map(([one, value]) =>
      value === undefined || one.qualifier === 'range' || Array.isArray(one.value) ? one : { ...one, value },
    );

const sectorList = (all: Drawn, index: number): fc.Arbitrary<ListWithFigures> =>
  fc
    .record({
      label: localText(all.language),
      statistic: oneOf('m', all.statistics),
      figures: fc.tuple(...['count', 'all', 'scale'].map((part) => counted(all, `${part}-${index}`))),
      has: fc.record({ outOf: fc.boolean(), scale: fc.boolean() }),
      named: count(4).chain((n) =>
        exactly(n, (i) =>
          fc
            .record({ label: localText(all.language), reached: fc.boolean(), citation: citation(all) })
            .map((one) => ({ id: idOf('n', i), ...one })),
        ),
      ),
    })
    .map(({ label, statistic, figures, has, named }) => ({
      figures,
      list: defined({
        id: idOf('l', index),
        label,
        statistic,
        count: statistic === undefined ? `count-${index}` : undefined,
        outOf: has.outOf ? `all-${index}` : undefined,
        scale: has.scale ? `scale-${index}` : undefined,
        named,
      }),
    }));

export const sectorLists = (all: Drawn): fc.Arbitrary<readonly ListWithFigures[]> =>
  count(3).chain((n) => exactly(n, (i) => sectorList(all, i)));
