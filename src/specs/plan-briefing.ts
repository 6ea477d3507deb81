/**
 * `<plan-briefing>`: the whole plan under one heading. Which parts there are, what each is called, and the sentence that
 * leads them. It draws nothing itself.
 */
import { PlanChartsError } from '../data/errors.ts';
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import { countsOf, STATUSES, statusesOf } from '../data/target-status.ts';
import { amidOthers } from '../data/isolating-words.ts';
import type { Tag } from './charts.ts';
import { dateWords } from './date-words.ts';
import { planSummary } from './plan-summary.ts';
import { countOf } from './plan-tree-labels.ts';

export interface BriefingOptions {
  /** Parts with spaces between them, in their order; without it those of `USUAL`. */
  readonly parts?: string | undefined;
}

export interface BriefingPart {
  readonly name: PartName;
  readonly tag: Tag | 'source-list';
  readonly heading: string;
}

export interface Briefing {
  readonly heading: string;
  /** Who published what and when, what was announced, how many targets were reached. */
  readonly lead: string;
  /** Those that the plan has something for. */
  readonly parts: readonly BriefingPart[];
}

/** What each part is shown by, and whether a plan has any of it. */
const PARTS = {
  board: { tag: 'target-board', has: ({ targets }) => targets.length > 0 },
  tree: { tag: 'plan-tree', has: (plan) => plan.steps.length + plan.themes.length + announcedIn(plan) > 0 },
  statistics: { tag: 'fiveg-stats-chart', has: ({ statistics }) => statistics.length > 0 },
  timeline: { tag: 'plan-timeline', has: ({ events }) => events.length > 0 },
  sectors: { tag: 'sector-grid', has: ({ sectors }) => sectors.length > 0 },
  networks: { tag: 'network-map', has: ({ networks }) => networks.length > 0 },
  directory: { tag: 'factory-directory', has: ({ directory }) => directory !== undefined },
  sources: { tag: 'source-list', has: ({ sources }) => sources.length > 0 },
} as const satisfies Record<string, { readonly tag: BriefingPart['tag']; readonly has: (plan: Plan) => boolean }>;

export type PartName = keyof typeof PARTS;

const NAMES = Object.keys(PARTS) as readonly PartName[];

/** What a page gets that names none. */
const USUAL: readonly PartName[] = ['board', 'statistics', 'tree', 'timeline', 'sources'];

const announcedIn = ({ declared }: Plan): number => Object.values(declared).filter(Boolean).length;

/** @throws PlanChartsError `bad-option` for a part that there is not. */
export const planBriefing = (plan: Plan, { parts }: BriefingOptions, told: Locale): Briefing => {
  const locale = amidOthers(told);
  const { headings } = locale.words.briefing;
  return {
    heading: plan.title,
    lead: leadOf(plan, locale),
    parts: namesIn(parts)
      .filter((name) => PARTS[name].has(plan))
      .map((name) => ({ name, tag: PARTS[name].tag, heading: headings[name] })),
  };
};

const namesIn = (parts: string | undefined): readonly PartName[] => {
  const asked = parts?.split(/\s+/).filter(Boolean) ?? [];
  const unknown = asked.find((name) => !isPart(name));
  if (unknown !== undefined)
    throw new PlanChartsError('bad-option', { option: 'parts', expected: 'choice', got: unknown, choices: NAMES });
  return asked.length > 0 ? [...new Set(asked.filter(isPart))] : USUAL;
};

const isPart = (name: string): name is PartName => name in PARTS;

const leadOf = (plan: Plan, locale: Locale): string => {
  const { briefing } = locale.words;
  const publication = plan.events.find(({ publishes }) => publishes === plan.id);
  const date = publication?.date && locale.date(publication.date, 'long');
  const statuses = countsOf(
    plan.targets.map((one) => statusesOf(plan, one).attainment.status),
    STATUSES.attainment,
  );
  return briefing.lead([
    ...(plan.publisher !== undefined || date !== undefined ? [briefing.published(plan.publisher, date)] : []),
    planSummary(plan, locale),
    ...(statuses.length > 0
      ? [
          briefing.targets(
            countOf(plan.targets.length, locale),
            statuses.map(([status, n]) => locale.words.board.counted(status, countOf(n, locale))),
          ),
        ]
      : []),
    locale.words.asOf(dateWords(plan.asOf, locale), undefined),
  ]);
};
