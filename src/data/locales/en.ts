/**
 * English, the reference: every other language is checked against the shape of this object.
 *
 * Values arrive formatted. A function builds a whole sentence, because no language lets another's be cut into pieces.
 */
import type { ErrorDetails } from '../errors.ts';
import type { ObsStatus, Qualifier } from '../schema.ts';

/** One stretch of a series that can be compared with itself: its first and its last figure, in words. */
export interface ChangeWords {
  readonly direction: 'rose' | 'fell' | 'same' | 'single';
  readonly firstValue: string;
  readonly firstDate: string;
  readonly lastValue: string;
  readonly lastDate: string;
}

const change = ({ direction, firstValue, firstDate, lastValue, lastDate }: ChangeWords): string => {
  if (direction === 'single') return `stood at ${lastValue} (${lastDate})`;
  if (direction === 'same') return `stood at ${firstValue} in ${firstDate} and at ${lastValue} in ${lastDate}`;
  return `${direction} from ${firstValue} in ${firstDate} to ${lastValue} in ${lastDate}`;
};

const quoted = (ids: readonly string[]): string => (ids.length > 0 ? ids.join(', ') : 'none');

export const en = {
  qualifier: {
    exactly: (n) => n,
    about: (n) => `about ${n}`,
    'at-least': (n) => `at least ${n}`,
    'more-than': (n) => `more than ${n}`,
    'at-most': (n) => `at most ${n}`,
    'less-than': (n) => `less than ${n}`,
    'up-to': (n) => `up to ${n}`,
    nearly: (n) => `nearly ${n}`,
    all: (n) => `all ${n}`,
    range: (n) => n,
  } satisfies Record<Qualifier, (n: string) => string>,
  range: (low: string, high: string) => `${low} to ${high}`,
  span: (first: string, last: string) => `${first}–${last}`,
  notKnown: 'not known',
  obsStatus: {
    final: '',
    provisional: 'provisional',
    estimated: 'estimated',
    forecast: 'forecast',
    revised: 'revised',
    missing: 'not known',
  } satisfies Record<ObsStatus, string>,
  disputed: (reason: string) => `disputed: ${reason}`,

  asOf: (date: string) => `As of ${date}.`,
  table: {
    toggle: 'Table',
    date: 'Date',
    none: 'no figure',
    source: (number: string) => `source ${number}`,
    break: (date: string, reason: string) => `Break in the series at ${date}: ${reason}.`,
  },
  sources: {
    heading: (count: string) => `Sources (${count})`,
    newWindow: 'opens the source',
  },
  menu: {
    label: 'Download',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    csv: 'Numbers (CSV)',
    json: 'Figure (JSON)',
  },
  help: 'Arrow keys move from point to point; Enter selects one.',
  position: (index: string, count: string) => `${index} of ${count}`,

  stats: {
    heading: (labels: string, area: string | undefined, years: string) =>
      [labels, area, years].filter(Boolean).join(', '),
    /** The finding: each series with its comparable stretches, and how many values are not known. */
    series: (label: string, changes: readonly ChangeWords[], missing: string | undefined) => {
      const [first, ...rest] = changes;
      if (!first) return `${label}: no figure in the sources`;
      const later = rest.map((c) => `, then on a new count ${change(c)}`).join('');
      return `${label} ${change(first)}${later}${missing ? ` (${missing} not known)` : ''}`;
    },
    summary: (series: readonly string[]) => `${series.join('; ')}.`,
    empty: 'No figure in the sources for this period',
    hollow: (hedges: string) => `Hollow points: the source hedges the number (${hedges}).`,
    range: 'Upright bars: the source gives a range.',
    dashed: 'Dashed: forecast, not measured.',
    diamond: 'Diamonds: provisional, estimated or disputed.',
    notFromZero: 'The scale does not begin at zero.',
    gap: 'Hatched: the value is not known.',
    highlightMissing: (date: string) => `No figure is dated ${date}.`,
  },

  error: {
    'unknown-id': ({ kind, id, known }) => `There is no ${kind} “${id}” in this plan. It has: ${quoted(known)}.`,
    'bad-option': ({ option, expected, got }) => {
      const words = { date: 'a date such as 2023, 2023-04 or 2023-04-30', ids: 'ids with spaces between them' };
      return expected === 'date-order'
        ? `“from” is later than “to”: ${got}.`
        : `“${option}” expects ${words[expected]}, not “${got}”.`;
    },
    'plan-address': ({ address }) => `“${address}” is not an address that a plan can be loaded from (http or https).`,
    'plan-unreachable': ({ address, status }) =>
      `The plan at ${address} could not be loaded${status === undefined ? '' : ` (HTTP ${status})`}.`,
    'plan-timeout': ({ address, seconds }) => `The plan at ${address} did not arrive within ${seconds} seconds.`,
    'plan-too-large': ({ address, megabytes }) => `The plan at ${address} is larger than ${megabytes} MB.`,
    'plan-not-json': ({ address }) => `The file at ${address} is not JSON.`,
    'plan-invalid': ({ address, problems }) =>
      `${address === undefined ? 'The plan that was given' : `The file at ${address}`} is not a valid plan. ${problems.join('; ')}`,
    'draw-failed': ({ reason }) => `The picture could not be drawn (${reason}).`,
  } satisfies { [C in keyof ErrorDetails]: (details: ErrorDetails[C]) => string },
};

/** The words a language must have. */
export type Words = typeof en;
