/**
 * What a figure that came with its page keeps for the script: everything but the pictures' specifications, as JSON in an
 * inert template. So pointing, keys, selection and files need neither plan nor engine.
 */
import type { Chart, Point, Shown } from '../specs/chart.ts';

/** What a page asks a figure for. Two that are asked for the same are the same. */
export interface Asked {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly src: string | undefined;
  /** As the nearest `lang` says it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly heading: string | undefined;
  readonly noHeading: boolean;
  readonly noTable: boolean;
  readonly noSources: boolean;
  // Not the menu: the stylesheet hides that without a new picture.
}

/** The same as text, to be compared. */
export const askedKey = (asked: Asked): string => {
  const { options, src, language, direction, heading, noHeading, noTable, noSources } = asked;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const looks = [heading, noHeading, noTable, noSources];
  return JSON.stringify([given.toSorted(([a], [b]) => (a < b ? -1 : 1)), src, language, direction, looks]);
};

/** Raised when what is packed changes: an element that finds another number draws the figure anew. */
const VERSION = 1;

/** What a point says, apart from where it is: that is the same in every width. */
type Said = Pick<Point, 'id' | 'also' | 'lines' | 'label' | 'series' | 'asks'>;
type Placed = Omit<Point, keyof Said> & { readonly says: number };

interface StaticPicture extends Pick<Chart, 'open'> {
  readonly width: number;
  readonly height: number;
  readonly points: readonly Placed[];
}

export interface StaticData {
  readonly version: number;
  /** What the figure was asked by: the element has it drawn anew where it is asked for something else. */
  readonly asked: string;
  readonly words: Omit<Shown, 'spec' | 'points' | 'open' | 'wording'>;
  readonly said: readonly Said[];
  readonly pictures: readonly StaticPicture[];
}

/** @param charts The same figure in several widths, from the narrowest. */
export const packed = (charts: readonly Chart[], asked: string): StaticData => {
  const said = new Map<string, number>();
  const says = ({ id, also, lines, label, series, asks }: Point): number => {
    const key = JSON.stringify({ id, also, lines, label, series, asks } satisfies { [K in keyof Said]: unknown });
    if (!said.has(key)) said.set(key, said.size);
    return said.get(key)!;
  };
  const pictures = charts.map(({ spec: { width, height }, points, open }) => ({
    width,
    height,
    points: points.map((point): Placed => {
      const { layer, row, band, span, areas, tree } = point;
      const where = { ...(span && { span }), ...(areas && { areas }), ...(tree && { tree }) };
      return { says: says(point), layer, row, band, ...where };
    }),
    ...(open && { open }),
  }));
  const words = {
    ...charts[0]!,
    notes: notesOf(charts),
    spec: undefined,
    points: undefined,
    open: undefined,
    wording: undefined,
  };
  return { version: VERSION, asked, words, said: [...said.keys()].map((key) => JSON.parse(key) as Said), pictures };
};

/** A narrow picture may leave something to the notes that a wide one shows; the words are the same for all. */
export const notesOf = (charts: readonly Chart[]): readonly string[] => [
  ...new Set(charts.flatMap(({ notes }) => notes)),
];

/** @returns Undefined where the text is not what this version packs. */
export const parsed = (text: string): StaticData | undefined => {
  const data = JSON.parse(text) as StaticData;
  return data.version === VERSION ? data : undefined;
};

/** The figure in one of its widths. */
export const shownIn = ({ words, said, pictures }: StaticData, at: number): Shown => {
  const { width, height, points, open } = pictures[at]!;
  return {
    ...words,
    spec: { width, height },
    points: points.map(({ says, ...place }) => ({ ...said[says]!, ...place })),
    ...(open && { open }),
  };
};
