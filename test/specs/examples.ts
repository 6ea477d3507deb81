/**
 * The example charts. Each is a golden specification in `golden/`, is checked against the contract of every chart, and is
 * drawn in a browser beside the reference renderer.
 */
import { createLocale } from '../../src/data/every-language.ts';
import type { Locale } from '../../src/data/locale.ts';

import type { PlanPackage } from '../../src/data/schema.ts';
import { shipped } from '../../src/data/shipped-in-all.ts';
import type { ChartOptions, Tag } from '../../src/specs/charts.ts';
import * as networks from '../../stories/sample-networks.ts';
import { everyState, longWords, oneTarget, themeWithoutTargets } from '../../stories/sample-boards.ts';
import {
  actionsAndMeasures,
  deep,
  longLabels,
  longList,
  noThemes,
  oneNode,
  targetsOnly,
} from '../../stories/sample-trees.ts';
import * as directories from '../../stories/sample-directories.ts';
import * as sectors from '../../stories/sample-sectors.ts';
import * as times from '../../stories/sample-timelines.ts';
import { aPlan, aTarget, baseline, statistic } from '../fixtures.ts';

export interface Example {
  readonly tag: Tag;
  readonly plan: PlanPackage;
  readonly options: ChartOptions;
  readonly locale: Locale;
}

const en = createLocale('en');

const stats = (plan: PlanPackage, options: ChartOptions, locale = en): Example => ({
  tag: 'fiveg-stats-chart',
  plan,
  options,
  locale,
});

const tree = (plan: PlanPackage, options: ChartOptions, locale = en): Example => ({
  tag: 'plan-tree',
  plan,
  options,
  locale,
});

const map = (plan: PlanPackage, options: ChartOptions, locale = en): Example => ({
  tag: 'network-map',
  plan,
  options,
  locale,
});

const directory = (plan: PlanPackage, options: ChartOptions, locale = en): Example => ({
  tag: 'factory-directory',
  plan,
  options,
  locale,
});

const timeline = (plan: PlanPackage, options: ChartOptions, locale = en): Example => ({
  tag: 'plan-timeline',
  plan,
  options,
  locale,
});

const article = { statistics: 'base-stations users', highlight: '2023-04-30' };

const partlyKnown = aPlan({
  statistics: [
    statistic(
      'trees',
      [
        ['2019', 900],
        ['2020', 1200],
        ['2021', null, { obsStatus: 'missing' }],
        ['2022', 1500],
        ['2023', 1700],
      ],
      {
        label: 'Trees planted in the town',
      },
    ),
  ],
});

const forecast = aPlan({
  statistics: [
    statistic('trees', [
      ['2020', 40],
      ['2021', 55, { obsStatus: 'provisional' }],
      ['2022', 60, { disputed: { reason: 'the parks office counts 52' } }],
      ['2023', [64, 70], { qualifier: 'range' }],
      ['2024', 80, { obsStatus: 'forecast' }],
      ['2025', 95, { obsStatus: 'forecast', qualifier: 'about' }],
    ]),
  ],
});

const months = aPlan({
  statistics: [
    statistic(
      'visits',
      [
        ['2023-01', -4],
        ['2023-03', 2.5],
        ['2023-06', 12],
        ['2023-10', 3],
        ['2023-12', -7.25],
      ],
      { unit: 'percent' },
    ),
  ],
});

const nothing = aPlan({ statistics: [statistic('trees', []), statistic('parks', [['2022', 4]])] });

/** A definition that changes with the year, in a series that names only years. */
const yearlyBreak = aPlan({
  statistics: [
    statistic(
      'trees',
      [
        ['2021', 100],
        ['2022', 110],
        ['2023', 120],
        ['2024', 60],
        ['2025', 70],
      ],
      { breaks: [{ date: '2024-01-01', reason: 'From 2024 only living trees are counted' }] },
    ),
  ],
});

const twoSources = aPlan({
  statistics: [
    statistic('trees', [
      ['2021', 100],
      ['2022', 110],
      ['2022', 150, { id: 'trees-2022-herald' }],
    ]),
  ],
});

/** What is not known at either end is on the axis too. */
const unknownEnds = aPlan({
  statistics: [
    statistic('trees', [
      ['2018', null],
      ['2020', 5],
      ['2021', 8],
      ['2024', null, { obsStatus: 'missing' }],
    ]),
  ],
});

const belowZeroOnly = aPlan({
  statistics: [
    statistic('balance', [
      ['2021', -100],
      ['2022', -95],
      ['2023', -90],
    ]),
  ],
});

const threeWeeks = aPlan({
  statistics: [
    statistic(
      'visits',
      Array.from({ length: 20 }, (_, i) => [`2023-04-${`${i + 1}`.padStart(2, '0')}`, (i + 1) * 20] as const),
    ),
  ],
});

const gauge = (plan: PlanPackage, options: ChartOptions, locale = en): Example => ({
  tag: 'target-gauge',
  plan,
  options,
  locale,
});

const recycling = {
  label: 'Household waste recycled',
  value: 90,
  unit: 'percent',
  whole: 100,
  deadline: '2030',
} as const;
const short = aTarget({ ...recycling, baseline: baseline(40, '2015') }, [['2024', 82]]);
const overshot = aTarget({ baseline: baseline(20, '2018') }, [['2024-12-31', 148]]);
const atMost = aTarget(
  {
    operator: 'at-most',
    value: 30,
    unit: 'hours',
    deadline: '2026-06',
    deadlinePrecision: 'quarter',
    baseline: baseline(61, '2015'),
  },
  [['2023', 47]],
);
const between = aTarget({ operator: 'between', value: [40, 55], unit: 'decibels', baseline: baseline(72) }, [
  ['2024', 51],
]);
const negative = aTarget({ operator: 'at-most', value: -55, unit: 'percent', baseline: baseline(-12, '2010') }, [
  ['2023', -37],
]);
const zero = aTarget({ operator: 'at-most', value: 0, unit: 'deaths', baseline: baseline(14, '2010') }, [['2024', 3]]);
const all = aTarget({ operator: 'all', value: 54, unit: 'measures' }, [['2024', 41]]);
const less = aTarget({ operator: 'less-than', value: 10, baseline: { ...baseline(20, '2018'), qualifier: 'about' } }, [
  ['2024', 9, { qualifier: 'nearly' }],
]);
const range = aTarget(recycling, [['2024', [71, 84], { qualifier: 'range' }]]);
const soft = aTarget({ baseline: { ...baseline(0), value: null } }, [
  ['2024', 82, { obsStatus: 'provisional', disputed: { reason: 'the parks office counts 60' } }],
]);
const notYetDue = aTarget({ deadline: '2027-03-31', baseline: baseline(40, '2015') }, [
  ['2026', 88, { obsStatus: 'forecast' }],
]);
const withoutValue = aTarget({ value: null, baseline: baseline(18, '2020') }, [['2024', 25]]);
const otherUnit = aTarget({ baseline: baseline(20, '2018') }, [['2024', 86, { qualifier: 'more-than' }]], {
  unit: 'avenues',
});
const millions = aTarget(
  {
    operator: 'more-than',
    value: 3_000_000,
    unit: 'rooftop photovoltaic installations',
    baseline: baseline(113_000, '2019-11-21'),
  },
  [['2023-04-30', 2_730_000, { qualifier: 'about' }]],
);

const grid = (plan: PlanPackage, options: ChartOptions, locale = en): Example => ({
  tag: 'sector-grid',
  plan,
  options,
  locale,
});

const board = (plan: PlanPackage, options: ChartOptions, locale = en): Example => ({
  tag: 'target-board',
  plan,
  options,
  locale,
});

export const examples: Readonly<Record<string, Example>> = {
  'stats-article-wide': stats(shipped, { ...article, width: 640 }),
  'stats-article-phone': stats(shipped, { ...article, width: 320 }),
  'stats-projects': stats(shipped, { statistics: 'projects', width: 640 }),
  'stats-share-bounded': stats(shipped, { statistics: 'base-station-share', from: '2022-06', to: '2024', width: 480 }),
  'stats-users-rtl': stats(shipped, { statistics: 'users', highlight: '2023-04-30', width: 480 }, createLocale('fa')),
  'stats-users-zh': stats(shipped, { statistics: 'users', width: 480 }, createLocale('zh-Hans')),
  'stats-partly-known': stats(partlyKnown, { width: 640 }),
  'stats-forecast': stats(forecast, { width: 640 }),
  'stats-months-below-zero': stats(months, { width: 640 }),
  'stats-months-phone': stats(months, { width: 320 }),
  'stats-one-empty': stats(nothing, { width: 640 }),
  'stats-yearly-break': stats(yearlyBreak, { width: 480 }),
  'stats-two-sources-one-date': stats(twoSources, { width: 480 }),
  'stats-unknown-ends': stats(unknownEnds, { width: 480 }),
  'stats-below-zero-only': stats(belowZeroOnly, { width: 480 }),
  'stats-three-weeks': stats(threeWeeks, { width: 640 }),
  'stats-single-point': stats(nothing, { statistics: 'parks', width: 320 }),
  'tree-article-wide': tree(shipped, { width: 640 }),
  'tree-article-phone': tree(shipped, { width: 320 }),
  'tree-one-theme-open': tree(shipped, { open: 'networks', width: 768 }),
  'tree-rtl': tree(shipped, { width: 640 }, createLocale('fa')),
  'tree-zh': tree(shipped, { width: 480 }, createLocale('zh-Hans')),
  'tree-actions-and-measures': tree(actionsAndMeasures, { width: 768 }),
  'tree-no-themes': tree(noThemes, { width: 480 }),
  'tree-one-node': tree(oneNode, { width: 480 }),
  'tree-targets-only': tree(targetsOnly, { width: 480 }),
  'tree-long-labels': tree(longLabels, { width: 640 }),
  'tree-long-labels-phone': tree(longLabels, { width: 320 }),
  'tree-deep': tree(deep, { open: 'level-11', width: 768 }),
  'tree-long-list': tree(longList, { open: 'theme-1--40', width: 480 }),
  'board-article-wide': board(shipped, { width: 700 }),
  'board-article-phone': board(shipped, { width: 320 }),
  'board-of-a-theme-zh': board(shipped, { within: 'networks', width: 360 }, createLocale('zh-Hans')),
  'board-named-rtl': board(shipped, { targets: '5g-factories sail-users', width: 700 }, createLocale('fa')),
  'board-every-state-by-status': board(everyState, { sort: 'status', width: 875 }),
  'board-every-state-phone': board(everyState, { sort: 'progress', width: 320 }),
  'board-every-state-rtl': board(everyState, { sort: 'deadline', width: 700 }, createLocale('fa')),
  'board-one-target': board(oneTarget, { width: 480 }),
  'board-long-words': board(longWords, { width: 640 }),
  'board-no-target': board(themeWithoutTargets, { within: 'sky', width: 320 }),
  'gauge-article': gauge(shipped, { target: '5g-factories', width: 640 }),
  'gauge-article-arc': gauge(shipped, { target: '5g-factories', shape: 'arc', width: 640 }),
  'gauge-not-reported': gauge(shipped, { target: '5g-factory-enterprises', width: 640 }),
  'gauge-not-reported-arc': gauge(shipped, { target: '5g-factory-enterprises', shape: 'arc', width: 640 }),
  'gauge-more-than-phone': gauge(shipped, { target: 'external-network-enterprises', width: 288 }),
  'gauge-exactly-arc': gauge(shipped, { target: 'pilot-benchmarks', shape: 'arc', width: 320 }),
  'gauge-short': gauge(short, { width: 640 }),
  'gauge-short-arc-zh': gauge(short, { shape: 'arc', width: 480 }, createLocale('zh-Hans')),
  'gauge-overshot': gauge(overshot, { width: 640 }),
  'gauge-overshot-rtl': gauge(overshot, { width: 480 }, createLocale('fa')),
  'gauge-overshot-arc-rtl': gauge(overshot, { shape: 'arc', width: 480 }, createLocale('fa')),
  'gauge-at-most': gauge(atMost, { width: 640 }),
  'gauge-between': gauge(between, { width: 640 }),
  'gauge-between-arc': gauge(between, { shape: 'arc', width: 640 }),
  'gauge-negative': gauge(negative, { width: 640 }),
  'gauge-zero-arc': gauge(zero, { shape: 'arc', width: 640 }),
  'gauge-all': gauge(all, { width: 480 }),
  'gauge-less-than-hedged': gauge(less, { width: 640 }),
  'gauge-range-arc': gauge(range, { shape: 'arc', width: 640 }),
  'gauge-soft': gauge(soft, { width: 640 }),
  'gauge-not-yet-due': gauge(notYetDue, { width: 640 }),
  'gauge-without-value': gauge(withoutValue, { width: 640 }),
  'gauge-other-unit': gauge(otherUnit, { width: 640 }),
  'gauge-other-unit-arc': gauge(otherUnit, { shape: 'arc', width: 480 }),
  'gauge-millions-phone': gauge(millions, { width: 320 }),
  'gauge-millions-arc': gauge(millions, { shape: 'arc', width: 640 }),
  'grid-article-wide': grid(shipped, { width: 640 }),
  'grid-article-phone': grid(shipped, { width: 320 }),
  'grid-article-columns': grid(shipped, { width: 960 }),
  'grid-article-rtl': grid(shipped, { width: 480 }, createLocale('fa')),
  'grid-article-zh': grid(shipped, { width: 480 }, createLocale('zh-Hans')),
  'grid-one-list': grid(shipped, { sectors: '5g-applications', width: 640 }),
  'grid-some-named': grid(sectors.someNamed, { width: 640 }),
  'grid-all-named': grid(sectors.allNamed, { width: 360 }),
  'grid-more-than': grid(sectors.hedged, { width: 640 }),
  'grid-about': grid(sectors.about, { width: 640 }),
  'grid-range': grid(sectors.range, { width: 640 }),
  'grid-provisional': grid(sectors.provisional, { width: 640 }),
  'grid-hedged-whole': grid(sectors.hedgedWhole, { width: 640 }),
  'grid-unknown': grid(sectors.unknown, { width: 640 }),
  'grid-unknown-at-all': grid(sectors.unknownAtAll, { width: 320 }),
  'grid-none': grid(sectors.none, { width: 640 }),
  'grid-many-phone': grid(sectors.many, { width: 288 }),
  'grid-thousand': grid(sectors.thousand, { width: 640 }),
  'grid-long-words': grid(sectors.longWords, { width: 320 }),
  'map-article': map(shipped, { width: 768 }),
  'map-article-phone': map(shipped, { width: 320 }),
  'map-article-rtl': map(shipped, { width: 640 }, createLocale('fa')),
  'map-article-phone-zh': map(shipped, { width: 288 }, createLocale('zh-Hans')),
  'map-article-some': map(shipped, { networks: 'chemical-zone-networks external-networks', width: 560 }),
  'map-shared': map(networks.shared, { width: 900 }),
  'map-shared-phone-rtl': map(networks.shared, { width: 360 }, createLocale('fa')),
  'map-forty': map(networks.many(40), { width: 768 }),
  'map-too-many': map(networks.many(70), { width: 320 }),
  'map-crowded': map(networks.crowded, { width: 640 }),
  'map-long-words': map(networks.longWords, { width: 640 }),
  'map-long-words-phone': map(networks.longWords, { width: 240 }),
  'map-bare': map(networks.bare, { width: 640 }),
  'map-one': map(networks.one, { width: 1200 }),
  'timeline-article-wide': timeline(shipped, { width: 960 }),
  'timeline-article-column': timeline(shipped, { today: '2026-01-01', width: 640 }),
  'timeline-article-phone': timeline(shipped, { width: 320 }),
  'timeline-article-open': timeline(shipped, {
    open: 'due..2023 action-plan-2021-2023-issued..work-plan-2022-issued',
    width: 768,
  }),
  'timeline-article-open-phone': timeline(shipped, { today: '2026-01-01', width: 360 }),
  'timeline-bounded': timeline(shipped, { from: '2023', to: '2025', width: 640 }),
  'timeline-nothing-dated': timeline(shipped, { from: '1990', to: '1995', width: 480 }),
  'timeline-rtl': timeline(shipped, { today: '2026-01-01', width: 768 }, createLocale('fa')),
  'timeline-rtl-phone': timeline(shipped, { width: 360 }, createLocale('fa')),
  'timeline-zh': timeline(shipped, { width: 480 }, createLocale('zh-Hans')),
  'timeline-every-kind': timeline(times.everyKind, { width: 640 }),
  'timeline-every-kind-phone': timeline(times.everyKind, { width: 360 }),
  'timeline-one-event': timeline(times.oneEvent, { width: 480 }),
  'timeline-undated-only': timeline(times.undatedOnly, { width: 640 }),
  'timeline-deadlines-only': timeline(times.deadlinesOnly, { width: 640 }),
  'timeline-three-weeks': timeline(times.threeWeeks, { width: 640 }),
  'timeline-dense-summer': timeline(times.denseSummer, { width: 640 }),
  'timeline-thousand': timeline(times.thousand, { open: 'due..2030', width: 640 }),
  'timeline-long-words': timeline(times.longWords, { width: 640 }),
  'timeline-long-words-phone': timeline(times.longWords, { width: 320 }),
  'timeline-among-others': timeline(times.amongOthers, { width: 640 }),
  'directory-article-wide': directory(shipped, { width: 960 }),
  'directory-article-column': directory(shipped, { width: 640 }),
  'directory-article-phone': directory(shipped, { width: 320 }),
  'directory-article-rtl': directory(shipped, { width: 700 }, createLocale('fa')),
  'directory-article-zh-phone': directory(shipped, { width: 288 }, createLocale('zh-Hans')),
  'directory-listed': directory(directories.listed, { width: 640 }),
  'directory-listed-phone': directory(directories.listed, { width: 320 }),
  'directory-listed-filtered': directory(directories.listed, { area: 'Old town', search: 'workshop', width: 640 }),
  'directory-listed-by-batch': directory(directories.listed, { by: 'batch', sort: 'name-descending', width: 560 }),
  'directory-listed-rtl-phone': directory(directories.listed, { area: 'not-known', width: 360 }, createLocale('fa')),
  'directory-nothing-found': directory(directories.listed, { search: 'zzz', width: 480 }),
  'directory-ten-thousand': directory(directories.tenThousand, { width: 768 }),
  'directory-names-only': directory(directories.namesOnly, { width: 640 }),
  'directory-every-state': directory(directories.everyState, { width: 900 }),
  'directory-every-state-phone': directory(directories.everyState, { width: 320 }),
  'directory-announced-only': directory(directories.announcedOnly, { width: 640 }),
  'directory-long-words-phone': directory(directories.longWords, { width: 240 }),
};
