/**
 * The shape of a language: every text that a figure can say. The compiler lists what one lacks.
 *
 * Values arrive formatted. A function builds a whole sentence, because no language lets another's be cut into pieces. What
 * a language must agree with arrives as more than its text: a count as a number, a status or a kind as its key, a date with
 * what it names.
 */
import type { ErrorDetails } from '../errors.ts';
import type {
  Attainment,
  DataStatus,
  Delivery,
  Network,
  ObsStatus,
  PlanEvent,
  Qualifier,
  Trajectory,
} from '../schema.ts';

/** A whole number and how it is written; the number decides between singular and plural. */
export interface Count {
  readonly n: number;
  readonly text: string;
}

/** A date as it is written, and what it names: "on April 30", "in April", "in the second quarter", "in 2023". */
export interface DateWords {
  readonly text: string;
  readonly names: 'day' | 'month' | 'quarter' | 'year';
}

/** A value with its hedge, its unit where the sentence does not say it, and what is remarked of it; and its date. */
export interface DatedValue<D extends DateWords | undefined = DateWords> {
  readonly value: string;
  readonly date: D;
}

/** What became of one series between its first and its last comparable figure, in words. */
export interface ChangeWords {
  /** `single`: one figure; `unclear`: the hedges leave it open; `none`: nothing was measured, only forecast. */
  readonly direction: 'rose' | 'fell' | 'unclear' | 'single' | 'none';
  /** Without its unit, which the last one has. */
  readonly first: DatedValue;
  readonly last: DatedValue;
  /** What lies beyond both of them, in between. */
  readonly highest: DatedValue | undefined;
  readonly lowest: DatedValue | undefined;
  /** Date since which it is counted anew, where an older count cannot be compared. */
  readonly since: DateWords | undefined;
  /** The latest forecast. */
  readonly forecast: DatedValue | undefined;
}

/** What is known of a target and its result, in words that are formatted already. */
export interface TargetFinding {
  /** "at least 300 5G factories"; where the source gives no number, its own words. */
  readonly goal: string;
  readonly hasNumber: boolean;
  /** "by the end of 2023". */
  readonly due: string | undefined;
  readonly baseline: DatedValue<DateWords | undefined> | undefined;
  readonly latest: DatedValue | undefined;
  readonly state: 'known' | 'other-unit' | 'not-reported' | 'not-yet-due';
  readonly verdict: 'met' | 'not-met' | 'open' | 'disputed' | undefined;
  /** Whether the figure is of the deadline, and so the result; else it is the latest. */
  readonly isResult: boolean;
  /** Whether the deadline had passed when the plan was true; undefined without one. */
  readonly isDue: boolean | undefined;
  /** Share of the way; `isAway` where it is negative: farther from the target than the baseline was. */
  readonly share: { readonly text: string; readonly isAway: boolean } | undefined;
}

/** What was corrected, in words that are formatted already. */
export interface CorrectionWords {
  readonly date: DateWords;
  /** What it is about; empty where it is the plan itself. */
  readonly what: string;
  readonly was: string;
  readonly is: string;
  /** As the plan has it: a clause or a sentence. */
  readonly reason: string;
}

/** What was concluded of a target, in words that are formatted already. */
export interface AssessmentWords {
  /** In words, such as "met" or "not reported". */
  readonly statuses: readonly string[];
  readonly by: 'official' | 'independent' | 'newsroom' | 'computed';
  readonly assessor: string | undefined;
  readonly date: string;
  readonly method: string;
  readonly reason: string | undefined;
}

/** What is known of a list of sectors, in words that are formatted already. */
export interface SectorFinding {
  readonly label: string;
  /** "91 of 97 sectors (January 2026)". */
  readonly count: string;
  /** How many of them the sources name. */
  readonly named: Count;
  readonly scale: { readonly label: string; readonly value: string } | undefined;
}

/** What is known of some networks, in words that are formatted already. */
export interface NetworksFinding {
  /** The first of which both sides are named. */
  readonly first:
    | {
        readonly network: string;
        readonly operators: string;
        readonly connects: string;
        readonly target: string | undefined;
      }
    | undefined;
  /** Others of which a side is named. */
  readonly others: Count;
  /** Those of which neither is. */
  readonly bare: Count;
}

/** What an event is said to be, or that it is the deadline of a target. */
export type TimelineKind = PlanEvent['kind'] | 'due';

/** What a plan's timeline shows, in words that are formatted already. */
export interface TimelineFinding {
  /** How many events have a date. */
  readonly dated: Count;
  /** The dates of the first and of the last; undefined where none has one. */
  readonly dates: readonly [first: DateWords, last: DateWords] | undefined;
  /** How many of the dated are of each kind there is. */
  readonly kinds: readonly { readonly kind: TimelineKind; readonly count: Count }[];
  readonly undated: Count;
  /** Targets with a deadline. */
  readonly targets: Count;
  /** The last of the deadlines, as "by the end of 2030". */
  readonly lastDue: string | undefined;
}

/** More ids than this help nobody to find the one that was meant. */
export const LISTED_IDS = 30;

export interface Words {
  readonly qualifier: Readonly<Record<Qualifier, (n: string) => string>>;
  /** "All" with what it is all of, a plural noun that its words may stand around. */
  readonly allOf: (n: Count, unit: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly span: (first: string, last: string) => string;
  readonly withUnit: (figure: string, unit: string) => string;
  readonly withRemark: (text: string, remark: string) => string;
  /** Between the parts of a remark. */
  readonly comma: string;
  /** Between the items of a plain enumeration. */
  readonly enumeration: string;
  readonly quoted: (words: string) => string;
  readonly notKnown: string;
  readonly isDisputed: string;
  readonly obsStatus: Readonly<Record<ObsStatus, string>>;
  readonly disputed: (reason: string) => string;
  /** @param next When the next version of the package is expected. */
  readonly asOf: (date: DateWords, next: DateWords | undefined) => string;
  readonly compiled: (byline: string) => string;
  /** Keys of a plan that may be corrected beside a value. */
  readonly correctedKey: Readonly<Record<string, string>>;
  readonly corrected: (correction: CorrectionWords) => string;
  /** Somebody's conversion of a figure. */
  readonly converted: (figure: string, by: string) => string;
  readonly table: {
    readonly toggle: string;
    readonly date: string;
    readonly none: string;
    readonly more: (rows: Count) => string;
    /** Stands where rows are left out of a page. */
    readonly leftOut: (rows: Count) => string;
    readonly source: (number: string) => string;
    readonly break: (date: DateWords, reason: string) => string;
  };
  readonly sources: (count: string) => string;
  /** @param more How many publishers are not named. */
  readonly sourceLine: (publishers: readonly string[], more: Count | undefined) => string;
  /** What the menu offers, and what it says when a text is on the clipboard. */
  readonly menu: Readonly<
    Record<'label' | 'svg' | 'png' | 'csv' | 'json' | 'citation' | 'embed' | 'spec' | 'copied', string>
  >;
  /** In whose words the plan's own texts stand. */
  readonly wording: {
    /** @param language Of the plan, as this language calls it. */
    readonly translated: (language: string) => string;
    readonly original: (language: string) => string;
    /** What shows them as the plan has them, and what shows the translation again. */
    readonly show: string;
    readonly back: string;
  };
  readonly help: string;
  /** Behind how keys lead through one kind of picture: what they do in all. */
  readonly keys: (own: string) => string;
  readonly position: (index: string, count: string) => string;
  /** What is said of a target, in whatever figure. */
  readonly target: {
    readonly between: (low: string, high: string) => string;
    /** By when: by a day, or by the end of a period. */
    readonly due: (date: DateWords) => string;
    /** A target with its deadline, as `due` words it. */
    readonly until: (figure: string, due: string) => string;
    readonly quarter: (quarter: number, year: string) => string;
    readonly stated: (words: string) => string;
    readonly noNumber: string;
    readonly dataStatus: Readonly<Record<DataStatus, string>>;
    readonly attainment: Readonly<Record<Attainment, string>>;
    readonly trajectory: Readonly<Record<Trajectory, string>>;
    /** Who judged, where no name is given. */
    readonly judge: Readonly<Record<AssessmentWords['by'], string>>;
    readonly assessed: (assessment: AssessmentWords) => string;
  };

  /** A status in words that need no others around them, beside its shape. */
  readonly status: {
    readonly dataStatus: Readonly<Record<DataStatus, string>>;
    readonly attainment: Readonly<Record<Attainment, string>>;
    readonly trajectory: Readonly<Record<Trajectory, string>>;
    readonly delivery: Readonly<Record<Delivery, string>>;
  };

  readonly stats: {
    readonly heading: (labels: string, area: string | undefined, years: string) => string;
    /** @param missing How many of its values are not known. */
    readonly series: (label: string, change: ChangeWords | undefined, missing: Count | undefined) => string;
    /** @param series As `series` words them, a sentence each. `more`: of how many nothing is said. */
    readonly summary: (series: readonly string[], more: Count | undefined) => string;
    readonly figure: (label: string, figure: string, date: string) => string;
    readonly empty: string;
    /** How many of all values have a point, where there are more than pixels. */
    readonly thinned: (shown: string, all: string) => string;
    readonly hollow: (hedges: string) => string;
    readonly range: string;
    readonly dashed: string;
    readonly diamond: string;
    readonly notFromZero: string;
    readonly gap: string;
    /** What is counted. */
    readonly definition: (label: string, definition: string) => string;
    readonly highlightMissing: (date: DateWords) => string;
  };
  readonly tree: {
    readonly heading: (plan: string) => string;
    /** @param announced Counts that were announced. `described`: how many of each kind the sources describe. */
    readonly summary: (
      announced: readonly string[],
      described: Readonly<Record<'action' | 'measure' | 'step' | 'target', Count>>,
    ) => string;
    /** @param named How many of them the sources name. */
    readonly actions: (figure: string, named: Count) => string;
    /** @param described How many the sources describe as measures; `steps`: what they describe and nobody numbered. */
    readonly measures: (figure: string, described: Count, steps: Count) => string;
    readonly kind: Readonly<Record<'plan' | 'announced' | 'theme' | 'action' | 'measure' | 'step' | 'target', string>>;
    readonly ownGrouping: string;
    readonly within: (count: Count) => string;
    readonly more: (count: Count) => string;
    readonly hatched: string;
    readonly grouping: string;
    readonly cut: string;
    readonly help: string;
    readonly columns: Readonly<Record<'part' | 'kind' | 'partOf' | 'name' | 'target' | 'stated', string>>;
  };

  readonly gauge: {
    readonly heading: (label: string, scope: string | undefined) => string;
    readonly target: string;
    readonly baseline: string;
    readonly latest: string;
    /** The figure of the deadline, once that has passed. */
    readonly result: string;
    readonly value: string;
    readonly date: string;
    readonly notReported: string;
    readonly notYetDue: string;
    readonly otherUnit: string;
    readonly row: (name: string, value: string) => string;
    readonly summary: (finding: TargetFinding) => string;
    readonly permitted: string;
    readonly openEdge: string;
    readonly hollow: (hedges: string) => string;
    readonly range: string;
    readonly diamond: (statuses: string) => string;
    readonly hatched: string;
    readonly otherArea: (measured: string, meant: string) => string;
    /** What was measured after the deadline. */
    readonly later: (value: string, date: string) => string;
  };
  readonly sectors: {
    /** Title of several lists. */
    readonly heading: (plan: string) => string;
    readonly outOf: (count: string, all: string) => string;
    readonly noneNamed: string;
    /** @param names As `names` lists them. */
    readonly named: (count: Count, names: string) => string;
    /** Names, and how many more there are. */
    readonly names: (names: readonly string[], more: Count | undefined) => string;
    /** How many are not among those counted, whose squares are outlined. */
    readonly rest: (count: Count, names: string | undefined) => string;
    /** Of how many it is not known, whose squares are hatched. */
    readonly open: (count: Count) => string;
    /** @param sectors How many a square stands for. */
    readonly each: (sectors: string) => string;
    /** @param date Since when it is counted anew. */
    readonly newCount: (date: DateWords) => string;
    readonly finding: (finding: SectorFinding) => string;
    /** @param more Lists about which nothing is said. */
    readonly summary: (findings: readonly string[], more: Count | undefined) => string;
    readonly square: string;
    readonly dot: string;
    readonly hollow: (hedges: string) => string;
    readonly range: string;
    readonly diamond: (statuses: string) => string;
    readonly outlined: string;
    readonly hatched: string;
    readonly apart: string;
    readonly omitted: (lists: Count) => string;
    readonly what: string;
    readonly number: string;
    /** What the table says of a sector that is named in a list. */
    readonly isNamed: (list: string) => string;
    readonly isNamedRest: (list: string) => string;
  };

  readonly network: {
    readonly heading: (plan: string) => string;
    readonly kind: Readonly<Record<Network['kind'], string>>;
    readonly summary: (finding: NetworksFinding) => string;
    /** A network by its kind: "external network to enterprises; target: more than 3,000 enterprises". */
    readonly purpose: (
      of: Readonly<Record<'operators' | 'connects' | 'target', string | undefined>> & { readonly kind: string },
    ) => string;
    /** Something by what is said of it. */
    readonly about: (name: string, facts: readonly string[]) => string;
    /** Whose a network is. */
    readonly operatedBy: (network: string, operators: string, target: string | undefined) => string;
    /** What a network is to connect. */
    readonly connects: (network: string, connected: string, target: string | undefined) => string;
    /** What is connected, seen from there. */
    readonly connectedBy: (network: string, target: string | undefined) => string;
    readonly planned: (step: string) => string;
    readonly notNamed: string;
    /** On hatching beside a network, or beside several. */
    readonly noOperators: string;
    readonly noConnected: string;
    /** On hatching above networks of which neither is known. */
    readonly bare: string;
    readonly more: (count: Count) => string;
    readonly moreNetworks: (count: Count) => string;
    /** Over the columns of the picture. */
    readonly layers: Readonly<Record<'operator' | 'network' | 'connected', string>>;
    readonly grouping: string;
    readonly arrows: string;
    readonly hatched: string;
    readonly inTable: string;
    readonly help: string;
    readonly columns: Readonly<
      Record<'network' | 'kind' | 'operators' | 'connects' | 'planned' | 'target' | 'stated', string>
    >;
  };

  readonly briefing: {
    /** Who published the plan, and when; one of them is there. */
    readonly published: (publisher: string | undefined, date: string | undefined) => string;
    /** @param counts How many reached which status. */
    readonly targets: (targets: Count, counts: readonly string[]) => string;
    /** Sentences, one after the other. */
    readonly lead: (sentences: readonly string[]) => string;
    readonly headings: Readonly<
      Record<'board' | 'tree' | 'statistics' | 'timeline' | 'sectors' | 'networks' | 'directory' | 'sources', string>
    >;
  };
  readonly directory: {
    readonly announced: string;
    readonly batches: string;
    /** Over figures that count the whole list. */
    readonly counted: string;
    /** On hatching, where no list is known. */
    readonly unlisted: string;
    /** @param batches As `batch` words them: all that are `known`, or the first and the last of more. */
    readonly summary: (batches: readonly string[], known: Count) => string;
    readonly batch: (count: string, date: DateWords | undefined) => string;
    /** How many are found, of how many. */
    readonly found: (found: Count, all: Count) => string;
    /** @param found As `found` words it. `asked`: by what the list is filtered. */
    readonly finding: (finding: {
      readonly found: string;
      readonly asked: readonly string[];
      readonly most: { readonly label: string; readonly count: string } | undefined;
    }) => string;
    readonly entries: (count: Count) => string;
    /** How many kinds of entries have no bar of their own. */
    readonly others: (kinds: Count) => string;
    readonly columns: Readonly<Record<'name' | 'organisation' | 'area' | 'sector' | 'batch', string>>;
    readonly all: Readonly<Record<'area' | 'sector' | 'batch', string>>;
    readonly by: Readonly<Record<'area' | 'sector' | 'batch', string>>;
    readonly byLabel: string;
    readonly search: string;
    /** Which rows of how many a page shows. */
    readonly page: (from: string, to: string, all: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly none: string;
    /** A batch of which fewer are in the list than it has. */
    readonly fewer: (batch: string, announced: Count, listed: Count) => string;
    readonly rest: string;
    readonly hollow: (hedges: string) => string;
    readonly range: string;
    readonly hatched: string;
    readonly help: string;
  };
  readonly board: {
    /** @param of The plan, or its theme. `counts`: "1 met", "6 not assessable". */
    readonly heading: (of: string, targets: Count, counts: readonly string[]) => string;
    /** How many targets have a status, in a heading. */
    readonly counted: (status: Attainment, count: Count) => string;
    /** @param counts Of each of the other questions, which are never merged: "figure reported: 1". */
    readonly summary: (counts: readonly (readonly string[])[]) => string;
    readonly tally: (status: string, count: string) => string;
    /** @param theme Without a target. */
    readonly none: (theme: string) => string;
    readonly columns: Readonly<Record<'target' | 'stated' | 'deadline' | 'baseline' | 'latest' | 'date', string>>;
    readonly statusColumns: Readonly<
      Record<'dataStatus' | 'attainment' | 'trajectory' | 'delivery' | 'judged', string>
    >;
    /** Over the scales and over the statuses of wide rows. */
    readonly scales: string;
    readonly statuses: string;
    readonly sortLabel: string;
    readonly sort: Readonly<Record<'plan' | 'status' | 'deadline' | 'progress', string>>;
    readonly way: (share: string) => string;
    readonly farther: string;
    readonly ownScale: string;
    readonly bars: string;
    /** How a pace is judged where nobody else did. */
    readonly pace: string;
    /** Targets that the picture leaves to the table. */
    readonly leftOut: (count: Count) => string;
    readonly help: string;
  };

  readonly timeline: {
    readonly heading: (plan: string) => string;
    readonly summary: (finding: TimelineFinding) => string;
    readonly kind: Readonly<Record<TimelineKind, string>>;
    /** How each kind is drawn. */
    readonly look: Readonly<Record<TimelineKind, string>>;
    readonly precision: string;
    /** The lines from what published a plan to its last deadline. */
    readonly until: string;
    /** Over what stands at no place in time. */
    readonly undated: string;
    readonly noDeadline: string;
    readonly hatched: string;
    /** Of a timeline from top to bottom. */
    readonly uneven: string;
    readonly today: (date: string) => string;
    readonly empty: string;
    /** @param isOwn Whether they are targets of this plan, and not of one that it is related to. */
    readonly due: (targets: Count, isOwn: boolean) => string;
    /** What is folded: how many events, how many targets, and from when to when. */
    readonly stretch: (events: Count, targets: Count, period: string) => string;
    readonly columns: Readonly<Record<'date' | 'event' | 'kind' | 'source', string>>;
  };
  /** The list of a page's sources. */
  readonly sourceList: {
    /** Stands before what a source supports, a list of links. */
    readonly supports: string;
    /** The words of a sentence, and what they are a number of. */
    readonly named: (words: string, label: string) => string;
    /** Between two of what a source supports. */
    readonly between: string;
    readonly empty: string;
    /** How many figures are not counted in, because something of them did not arrive. */
    readonly missing: (figures: Count) => string;
  };
  readonly error: {
    /** @param number Writes a whole number. */
    readonly [C in keyof ErrorDetails]: (details: ErrorDetails[C], number: (n: number) => string) => string;
  };
}
