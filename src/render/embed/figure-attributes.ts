/**
 * The attributes that a figure may bring with it into another page. A literal table, so that a page that only reads an
 * address loads no builder for it; a test compares it with the builders.
 */
import type { Tag } from '../../specs/charts.ts';

/** A tag with its attributes as a page writes them; one without a value is an empty text. */
export interface Figure {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What each tag has of its own: the options of its builder. */
const OWN = {
  'plan-tree': ['open'],
  'fiveg-stats-chart': ['statistics', 'highlight', 'from', 'to'],
  'target-gauge': ['target', 'shape'],
  'sector-grid': ['sectors'],
  'network-map': ['networks'],
  'target-board': ['targets', 'within', 'sort'],
  'plan-timeline': ['open', 'from', 'to', 'today'],
  'factory-directory': ['by', 'area', 'sector', 'batch', 'search', 'sort'],
} as const satisfies Record<Tag, readonly string[]>;

const FLAGS = ['no-heading', 'no-table', 'no-sources', 'no-menu', 'original'] as const;

/** What all tags have. */
const SHARED = ['src', 'lang', 'dir', 'heading', ...FLAGS, 'draw', 'group'] as const;

export const embeddableTags = Object.keys(OWN) as readonly Tag[];

export const isTag = (name: string): name is Tag => Object.hasOwn(OWN, name);

export const ownAttributes = (tag: Tag): readonly string[] => OWN[tag];

export const isFlag = (name: string): boolean => (FLAGS as readonly string[]).includes(name);

/** Its own ones first. Never `style`, `class`, `id` or a handler: an address is written by anybody. */
export const knownAttributes = (tag: Tag): readonly string[] => [...OWN[tag], ...SHARED];
