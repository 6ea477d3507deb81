/**
 * The Chart: one figure, complete. What to draw, what to say, what to tabulate, what it rests on. Every builder returns
 * one, and everything after the builders (drawing, export, markup, the elements) reads nothing else.
 */
import type { CitedSource } from '../data/provenance.ts';

/** Pixel geometry is laid out from left to right; `placed` mirrors it where the text runs from right to left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Cell = string | number | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/**
 * A Vega-Lite specification as the builders write it: layers of named marks over named data sets, with styles (roles)
 * in place of colours. Its full validity is tested against Vega-Lite's own schema.
 */
export interface Spec {
  readonly $schema: string;
  /** Of its shape: specifications of one name differ in size and rows only. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly autosize: { readonly type: 'none' };
  readonly padding: 0;
  readonly datasets: Readonly<Record<string, readonly Row[]>>;
  readonly layer: readonly Layer[];
}

/** One mark a row. Its SVG group has the class `<name>_marks` and its children stand in row order. */
export interface Layer {
  readonly name: string;
  readonly data: { readonly name: string; readonly format?: { readonly parse: null } };
  readonly mark: Readonly<Record<string, unknown>>;
  readonly encoding: Readonly<Record<string, unknown>>;
}

/** A mark that a reader can point at, reach by key, select. */
export interface Point {
  /** Name of the layer that draws it. */
  readonly layer: string;
  /** Position of its row in that layer's data. */
  readonly row: number;
  /** Which of several series it belongs to; arrow up and down move between them. */
  readonly series: number;
  /** Upper and lower edge of the part of the picture, in its pixels, in which a pointer can mean it. */
  readonly band: readonly [number, number];
  /** Left and right edge of what belongs to it, as its bar does, where that is more than the mark itself. */
  readonly span?: readonly [number, number];
  /** Where a pointer means it, and nowhere else, of a mark whose neighbours are meant by themselves. */
  readonly areas?: readonly Box[];
  /** Id of the figure, node or target in the plan; with a double hyphen, of a part of it. */
  readonly id: string;
  /** Ids that mean the same in other figures: a step means its targets, a target its steps. */
  readonly also?: readonly string[];
  /** What the tooltip shows, a line each. */
  readonly lines: readonly string[];
  /** The same as one sentence to be spoken, with its position among the others. */
  readonly label: string;
  /** Options that choosing it asks for, in a picture that filters a list. */
  readonly asks?: Readonly<Record<string, string>>;
  /** Where it stands in a tree, in a picture that shows one. */
  readonly tree?: TreePlace;
}

/** A point that is a node of a tree. */
export interface TreePlace {
  /** 1 for the root. */
  readonly level: number;
  /** What tells it from every other node: a step and a target may share an id. */
  readonly key: string;
  /** Key of the node it belongs to; undefined for the root. */
  readonly parent: string | undefined;
  /** Position among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly count: number;
  /** Whether what belongs to it is shown; undefined where nothing does, or where that cannot be changed. */
  readonly isOpen: boolean | undefined;
  /** The part of the picture that means it. */
  readonly box: Box;
  /** Middle of its mark. */
  readonly mark: { readonly x: number; readonly y: number };
}

export interface TableCell {
  readonly text: string;
  /** Exact value for files; undefined where there is none. */
  readonly value?: number | readonly [number, number] | null;
  /** Number of the source in the list below. */
  readonly source?: number;
}

export interface TableRow {
  /** The row's header: its date, or the label of what it is about. */
  readonly header: string;
  /** The same for files: an ISO date or an id. */
  readonly key: string;
  /** Number of the source of the header itself, where it states something. */
  readonly source?: number;
  readonly cells: readonly TableCell[];
  /** What happened before this row: the reason of a series break. */
  readonly notes: readonly string[];
}

export interface Column {
  readonly id: string;
  readonly label: string;
  /** Plural noun or `percent`; empty where there is none. */
  readonly unit: string;
  /** Whether its cells are words, a date for example: files then have one column for it, not three. */
  readonly isWords?: boolean;
}

export interface Table {
  readonly caption: string;
  readonly header: string;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Whether rows are left out, as in a page: a file needs them all. */
  readonly isAbridged?: boolean;
  /** By what its rows are sorted, where a reader may have them sorted by another column; undefined as they are listed. */
  readonly order?: { readonly column: string | undefined; readonly isDescending: boolean };
}

/**
 * A figure with a least and a greatest value there can be, for assistive technology that speaks gauges. Most figures have
 * none: "at least 300 factories" has no greatest value, and nothing is a share of nothing.
 */
export interface Meter {
  readonly label: string;
  readonly now: number;
  readonly min: number;
  readonly max: number;
  /** The value with its hedge, its unit and its date. */
  readonly text: string;
}

/** A question that a reader may answer in a live figure, such as by what its rows are sorted: the words of a quiet control. */
export interface Choice {
  readonly label: string;
  /** What is shown. */
  readonly value: string;
  readonly answers: readonly { readonly value: string; readonly label: string }[];
}

/** What a reader may ask of a list in a live figure, beside its order and its pages. */
export interface Listing {
  /** How many rows are found, and of how many. */
  readonly found: string;
  /** So many rows are a page of it. */
  readonly perPage: number;
  readonly search: { readonly label: string; readonly value: string };
  /** What rows must have, each by the option that asks for it; an empty answer asks for nothing. */
  readonly filters: readonly (Choice & { readonly option: string })[];
}

export interface Chart {
  /** Name of the element that shows it. */
  readonly tag: string;
  readonly title: string;
  /** The finding, in one sentence. */
  readonly summary: string;
  /** "As of …", the date at which the package was true, and when the next is expected. */
  readonly asOf: string;
  /** What was corrected in what is shown: what it was, what it is, when and why; the newest first. */
  readonly corrections: readonly string[];
  /** Whose work the package is, where it says. */
  readonly credit?: string;
  /** How one moves in the picture by keys. */
  readonly help: string;
  /** How to read what is drawn differently, and what the sources leave open. */
  readonly notes: readonly string[];
  readonly spec: Spec;
  /** In reading order. */
  readonly points: readonly Point[];
  /** What the reader may choose, where there is something to choose. */
  readonly choice?: Choice;
  /** What its table is, where that is a list to be searched. */
  readonly listing?: Listing;
  /** Ids of the parts that are open, where parts can be. */
  readonly open?: readonly string[];
  /** The one value the picture is about, where it is known and stands between two ends. */
  readonly meter?: Meter;
  readonly table: Table;
  readonly sources: readonly CitedSource[];
  /** The publishers in one line, for where there is no room for a list. */
  readonly sourceLine: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where the plan's own language is another. */
  readonly wording?: Wording;
}

/** How the texts of a plan stand in a figure that is in another language. */
export interface Wording {
  /** BCP 47 tag of the plan's own language. */
  readonly language: string;
  /** Whether they are translated, as far as the plan has translations. */
  readonly isTranslated: boolean;
  /** Those that stand in the figure in the plan's own language. */
  readonly texts: readonly string[];
}

/**
 * A figure as the reader has it: what it was drawn from is not needed any more, only its size. One that came with the page
 * never had more.
 */
export type Shown = Omit<Chart, 'spec'> & { readonly spec: Pick<Spec, 'width' | 'height'> };

/** What a figure says, beside what it draws. */
export type ChartWords = Omit<Chart, 'tag' | 'spec' | 'open' | 'language' | 'direction'>;
