/**
 * Made-up plans of other shapes than the shipped one. They say so wherever they are shown.
 */
import type { PlanInput, PlanPackage } from '../src/data/schema.ts';
import { validatePlan } from '../src/data/validate.ts';

const citation = { source: 'sample' };

export const treeJson = (parts: Partial<PlanInput>): PlanInput => ({
  format: 'plan-charts/1',
  id: 'sample',
  title: 'Town plan (made-up data)',
  language: 'en',
  asOf: '2025-01-01',
  sources: [{ id: 'sample', publisher: 'Made-up data, to show a state', url: 'https://example.org/' }],
  ...parts,
});

const tree = (parts: Partial<PlanInput>): PlanPackage => validatePlan(treeJson(parts));

/** Numbered actions with numbered measures, all of them described; so nothing is hatched. */
export const actionsAndMeasures = tree({
  declared: {
    actions: { id: 'actions', label: 'Actions', value: 2, unit: 'actions', citation },
    measures: { id: 'measures', label: 'Measures', value: 5, unit: 'measures', citation },
  },
  steps: [
    { id: 'trees', label: 'A tree for every child', kind: 'action', citation },
    { id: 'buses', label: 'Buses that come when they should', kind: 'action', citation },
    { id: 'plant', label: 'Plant trees along the ring road', kind: 'measure', partOf: 'trees', citation },
    { id: 'water', label: 'Water them by hand in dry summers', kind: 'measure', partOf: 'trees', citation },
    { id: 'count', label: 'Count those that live', kind: 'measure', partOf: 'trees', citation },
    { id: 'lanes', label: 'Bus lanes on the two main streets', kind: 'measure', partOf: 'buses', citation },
    { id: 'lights', label: 'Lights that turn green for buses', kind: 'measure', partOf: 'buses', citation },
  ],
  targets: [
    {
      id: 'planted',
      label: 'Trees planted',
      operator: 'at-least',
      value: 12_000,
      unit: 'trees',
      deadline: '2026-03',
      statedAs: 'twelve thousand trees or more',
      action: 'plant',
      citation,
    },
    {
      id: 'alive',
      label: 'Share of the planted trees alive after three years',
      operator: 'more-than',
      value: 85,
      unit: 'percent',
      deadline: '2029-06-30',
      statedAs: 'over 85 per cent',
      action: 'count',
      citation,
    },
    {
      id: 'delay',
      label: 'Average delay of a bus',
      operator: 'between',
      value: [0, 3],
      unit: 'minutes',
      deadline: '2027-09-30',
      deadlinePrecision: 'quarter',
      statedAs: 'three minutes at most',
      action: 'buses',
      citation,
    },
  ],
});

/** Some of what was announced is described, some is not; and no theme gathers it. */
export const noThemes = tree({
  declared: {
    actions: { id: 'actions', label: 'Actions', value: 9, unit: 'actions', qualifier: 'about', citation },
    measures: { id: 'measures', label: 'Measures', value: 30, unit: 'measures', citation },
  },
  steps: [
    { id: 'trees', label: 'A tree for every child', kind: 'action', citation },
    { id: 'benches', label: 'Benches in the shade', citation },
    { id: 'fountains', label: 'Two drinking fountains', kind: 'measure', citation },
  ],
});

export const oneNode = tree({});

/** Targets that no step carries stand under the plan itself; one of them has no number, one no unit. */
export const targetsOnly = tree({
  targets: [
    {
      id: 'quiet',
      label: 'A quieter town',
      operator: 'at-most',
      value: null,
      statedAs: 'noticeably fewer noisy nights',
      citation,
    },
    { id: 'index', label: 'Index of cleanliness', operator: 'at-least', value: 80, statedAs: '80 or better', citation },
  ],
});

const letters = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Words as no one would set them, and as plans have them. */
export const longLabels = tree({
  title:
    'Plan of the town council for the next ten years, with a title that nobody had the heart to shorten (made-up data)',
  themes: [
    {
      id: 'theme',
      label: 'A theme whose name needs more than one line on any screen that a reader may hold',
      citation,
    },
  ],
  steps: [
    { id: 'letters', label: letters.repeat(7).slice(0, 500), partOf: 'theme', citation },
    {
      id: 'prose',
      label:
        'Improve, where appropriate and subject to the availability of funds, the coordination of the departments that are concerned with the maintenance of footpaths, cycle paths and bridleways, including those that lead out of the town, and report on it each year',
      partOf: 'theme',
      citation,
    },
    { id: 'short', label: 'Mend the clock', partOf: 'theme', citation },
  ],
  targets: [
    {
      id: 'paths',
      label: 'Paths',
      operator: 'all',
      value: null,
      statedAs:
        'all footpaths, cycle paths and bridleways within the town and on its borders, as far as they are kept by the town itself',
      action: 'prose',
      citation,
    },
  ],
});

/** As deep as a plan may be: on any screen an outline. */
export const deep = tree({
  steps: Array.from({ length: 12 }, (_, i) => ({
    id: `level-${i + 1}`,
    label: `A part of level ${i + 1}`,
    ...(i > 0 ? { partOf: `level-${i}` } : {}),
    citation,
  })),
});

const branches = (themes: number, steps: number, measures: number): PlanPackage =>
  tree({
    themes: Array.from({ length: themes }, (_, t) => ({ id: `theme-${t + 1}`, label: `Theme ${t + 1}`, citation })),
    steps: Array.from({ length: themes * steps }, (_, s) => {
      const id = `step-${s + 1}`;
      const label = `Step ${s + 1} of a long plan`;
      const own = Array.from({ length: measures }, (__, m) => ({
        id: `${id}-${m + 1}`,
        label: `Measure ${m + 1} of step ${s + 1}`,
        kind: 'measure' as const,
        partOf: id,
        citation,
      }));
      return [{ id, label, partOf: `theme-${(s % themes) + 1}`, citation }, ...own];
    }).flat(),
  });

/** 10 themes with 10 steps each. */
export const hundreds = branches(10, 10, 1);

/** 10 themes, 200 steps, 1,800 measures. */
export const thousands = branches(10, 20, 9);

/** 120 steps under one theme: a long list is folded. */
export const longList = branches(1, 120, 0);
