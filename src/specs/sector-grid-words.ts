/**
 * What `sector-grid` says: title, summary, notes, and what each point is called. All of it is computed from what is shown.
 */
import type { KnownFigure } from '../data/figure-by-id.ts';
import type { Locale } from '../data/locale.ts';
import { citedSources, publisherOf } from '../data/provenance.ts';
import type { Citation, Plan } from '../data/schema.ts';
import { colophon } from './colophon.ts';
import type { ChartWords, Point } from './chart.ts';
import { dateWords } from './date-words.ts';
import { citationsOfFigure, conversionWords, valueWords } from './figure-words.ts';
import type { SectorFacts } from './sector-grid-facts.ts';
import type { Touch } from './sector-grid-marks.ts';
import type { Panel } from './sector-grid-panel.ts';
import { sectorGridTable } from './sector-grid-table.ts';
import {
  AS_WRITTEN,
  countOf,
  countWithUnit,
  countWords,
  namedWords,
  openWords,
  remarks,
  restWords,
  scaleWords,
} from './sector-grid-text.ts';
import { sectorNotes } from './sector-grid-notes.ts';
import { sourceLine } from './source-line.ts';

/** A sentence a list: three at most, of which the last says how many more there are. */
const SAID = 3;

/** @param omitted Lists of the plan that have no grid. */
export const sectorGridWords = (
  plan: Plan,
  panels: readonly Panel[],
  touches: readonly Touch[],
  omitted: number,
  locale: Locale,
): ChartWords => {
  const facts = panels.map((panel) => panel.facts);
  const title = facts.length === 1 ? facts[0]!.list.label : locale.words.sectors.heading(plan.title);
  const citations = facts.flatMap(citationsOf);
  const sources = citedSources(plan, citations);
  const said = facts.slice(0, facts.length > SAID ? SAID - 1 : SAID).map((one) => findingOf(one, locale));
  const more = facts.length - said.length;
  return {
    title,
    summary: locale.words.sectors.summary(said, more > 0 ? countOf(more, locale) : undefined),
    ...colophon(plan, facts.flatMap(shownIn), locale),
    help: locale.words.keys(locale.words.help),
    notes: sectorNotes(panels, omitted, locale),
    points: pointsOf(plan, touches, locale),
    table: sectorGridTable(title, plan, facts, sources, locale),
    sources,
    sourceLine: sourceLine(plan, citations, locale),
  };
};

const findingOf = (facts: SectorFacts, locale: Locale): string => {
  const { list, counted, scale, named, newCount } = facts;
  const about = [
    counted?.asOf === undefined ? '' : locale.date(counted.asOf, 'long', 'month'),
    ...(counted ? remarks(counted, locale) : []),
    newCount ? locale.words.sectors.newCount(dateWords(newCount.date, locale, 'month')) : '',
  ]
    .filter(Boolean)
    .join(locale.words.comma);
  // "91 of 97": the label says of what.
  const count = facts.outOf ? countWords(facts, 'long', locale) : countWithUnit(facts, 'long', locale);
  return locale.words.sectors.finding({
    label: list.label,
    count: about === '' ? count : locale.words.withRemark(count, about),
    named: countOf(named.length, locale),
    scale: scale && { label: scale.label, value: scaleWords(scale, facts.plan, 'long', locale).value },
  });
};

/** In the order of the picture, then those of the table alone: what counts now is named first. */
const citationsOf = ({ list, counted, statistic, newCount, outOf, scale }: SectorFacts): readonly Citation[] => [
  ...(counted ? citationsOfFigure(counted.figure) : []),
  ...(newCount?.citation ? [newCount.citation] : []),
  ...[outOf, scale].flatMap((one) => (one ? citationsOfFigure(one.figure) : [])),
  ...list.named.map(({ citation }) => citation),
  ...(statistic?.observations ?? []).flatMap(citationsOfFigure),
  ...(statistic?.breaks ?? []).flatMap(({ citation }) => citation ?? []),
];

/** What a correction may concern. */
const shownIn = ({ list, statistic, counted, outOf, scale }: SectorFacts): readonly object[] => [
  list,
  ...list.named,
  ...(statistic ? [statistic, ...statistic.observations] : []),
  ...[counted, outOf, scale].flatMap((one) => one?.part ?? []),
];

const pointsOf = (plan: Plan, touches: readonly Touch[], locale: Locale): readonly Point[] => {
  const counts = new Map<number, number>();
  for (const { series } of touches) counts.set(series, (counts.get(series) ?? 0) + 1);
  const before = new Map<number, number>();
  return touches.map(({ of, panel, ...touch }): Point => {
    const at = (before.get(touch.series) ?? 0) + 1;
    before.set(touch.series, at);
    const { id, also, lines } = meaningOf(of, panel, plan, locale);
    const said = lines.filter((line): line is string => line !== undefined && line !== '');
    const position = locale.words.position(locale.number(at, 'full'), locale.number(counts.get(touch.series)!, 'full'));
    // A sentence in the middle of an enumeration loses its full stop.
    const spoken = [...said.map((line) => line.replace(/[.。۔।]$/, '')), position];
    return { ...touch, id, ...(also && { also }), lines: said, label: spoken.join(locale.words.comma) };
  });
};

interface Meaning extends Pick<Point, 'id' | 'also'> {
  readonly lines: readonly (string | undefined)[];
}

const meaningOf = (of: Touch['of'], { facts, runs }: Panel, plan: Plan, locale: Locale): Meaning => {
  const { list, counted, statistic, outOf, newCount } = facts;
  if (typeof of !== 'string')
    return { id: of.id, lines: [of.label, list.label, publisherOf(plan, of.citation), quoted(of.citation, locale)] };
  const dated = ({ asOf }: KnownFigure) => (asOf === undefined ? '' : locale.date(asOf, 'long'));
  const by = (one: KnownFigure) => publisherOf(plan, one.figure.citation);
  const of97 =
    outOf &&
    [valueWords(outOf.figure, outOf.unit, locale), dated(outOf), by(outOf)].filter(Boolean).join(locale.words.comma);
  switch (of) {
    case 'counted':
      return {
        id: counted?.id ?? list.id,
        also: [list.id, ...(statistic ? [statistic.id] : [])].filter((id) => id !== counted?.id),
        lines: [
          countWithUnit(facts, 'full', locale),
          ...(counted ? remarks(counted, locale) : []),
          list.label,
          // Without a count nothing stands beside it to say out of how many.
          counted?.figure.value === null && outOf
            ? [outOf.label, valueWords(outOf.figure, outOf.unit, locale)].join(locale.words.comma)
            : undefined,
          counted && dated(counted),
          newCount?.reason,
          namedWords(facts, locale),
          ...(counted ? conversionWords(counted.figure, plan, locale, AS_WRITTEN) : []),
          counted && by(counted),
        ],
      };
    case 'rest':
      return { id: outOf?.id ?? `${list.id}--rest`, lines: [restWords(facts, runs, locale), list.label, of97] };
    case 'open':
      return { id: `${list.id}--open`, lines: [openWords(runs, locale), list.label, of97] };
    case 'scale': {
      const scale = facts.scale!;
      const { figure, unit, label, id } = scale;
      return {
        id,
        lines: [
          valueWords(figure, unit, locale),
          ...conversionWords(figure, plan, locale, AS_WRITTEN),
          label,
          dated(scale),
          by(scale),
        ],
      };
    }
  }
};

const quoted = ({ quote }: Citation, locale: Locale): string | undefined =>
  quote === undefined ? undefined : locale.words.quoted(quote);
