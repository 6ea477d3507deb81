/**
 * What is said of a list of sectors, in the forms that the picture, the summary and the tooltips share.
 */
import type { KnownFigure } from '../data/figure-by-id.ts';
import type { Locale, NumberStyle } from '../data/locale.ts';
import type { Count } from '../data/locales/words.ts';
import type { Plan } from '../data/schema.ts';
import { conversionWords } from './figure-words.ts';
import { quantityWords } from './quantity-words.ts';
import type { NamedSector, SectorFacts } from './sector-grid-facts.ts';
import type { Run, Runs } from './sector-grid-runs.ts';

/** A conversion stands beside a rounded value as its source wrote it: 166.9 billion. */
export const AS_WRITTEN = 4;

/** More names than these are counted. */
const LISTED = 12;

/** "45", "91 of 97", "more than 40", "not known". */
export const countWords = ({ counted, outOf }: SectorFacts, style: NumberStyle, locale: Locale): string => {
  const written = ({ figure: { value, qualifier }, unit }: KnownFigure) => locale.figure(value, qualifier, style, unit);
  const isKnown = (one: KnownFigure | undefined): one is KnownFigure => (one?.figure.value ?? null) !== null;
  if (!isKnown(counted)) return locale.words.notKnown;
  return isKnown(outOf) ? locale.words.sectors.outOf(written(counted), written(outOf)) : written(counted);
};

/** What is counted, as a plural noun; undefined of a share. */
export const unitOf = ({ counted, outOf, statistic }: SectorFacts): string | undefined => {
  const unit = (outOf ?? counted ?? statistic)?.unit;
  return unit === 'percent' ? undefined : unit;
};

/** "91 of 97 sectors". */
export const countWithUnit = (facts: SectorFacts, style: NumberStyle, locale: Locale): string => {
  const { counted, outOf } = facts;
  const unit = unitOf(facts);
  // "91 of 97 sectors": both have the one unit.
  if (counted && (outOf?.figure.value ?? null) === null) return quantityWords(counted.figure, unit, style, locale);
  const count = countWords(facts, style, locale);
  return unit === undefined || count === locale.words.notKnown ? count : locale.words.withUnit(count, unit);
};

/** That it is not final, or disputed and why. */
export const remarks = ({ figure: { obsStatus, disputed } }: KnownFigure, locale: Locale): readonly string[] =>
  [locale.words.obsStatus[obsStatus], disputed ? locale.words.disputed(disputed.reason) : ''].filter(Boolean);

/** "none named in the sources", or how many are and which. */
export const namedWords = ({ named }: SectorFacts, locale: Locale): string =>
  named.length === 0
    ? locale.words.sectors.noneNamed
    : locale.words.sectors.named(countOf(named.length, locale), namesOf(named, 0, locale));

/** How many are not counted, and which, of those whose squares are outlined; undefined where none are. */
export const restWords = ({ namedRest }: SectorFacts, { runs }: Runs, locale: Locale): string | undefined => {
  const count = sumOf(runs, ({ look }) => look === 'rest');
  if (count === 0) return undefined;
  const names = namedRest.length > 0 ? namesOf(namedRest, count - namedRest.length, locale) : undefined;
  return locale.words.sectors.rest(countOf(count, locale), names);
};

/** Of how many the sources leave open whether they are counted; undefined where of none. */
export const openWords = ({ runs }: Runs, locale: Locale): string | undefined => {
  const count = sumOf(runs, ({ look }) => look === 'open');
  return count === 0 ? undefined : locale.words.sectors.open(countOf(count, locale));
};

/** The scale of the industry: its value with the hedge, what and when it is, and somebody's conversion. */
export const scaleWords = (scale: KnownFigure, plan: Plan, style: NumberStyle, locale: Locale) => {
  const { figure, unit, label, asOf } = scale;
  const date = asOf === undefined ? '' : locale.date(asOf, 'short');
  return {
    value: quantityWords(figure, unit, style, locale),
    about: [label, date, ...remarks(scale, locale)].filter(Boolean).join(locale.words.comma),
    converted: conversionWords(figure, plan, locale, AS_WRITTEN),
  };
};

const sumOf = (runs: readonly Run[], isMeant: (run: Run) => boolean): number =>
  runs.reduce((sum, run) => sum + (isMeant(run) ? run.count : 0), 0);

const namesOf = (sectors: readonly NamedSector[], others: number, locale: Locale): string => {
  const names = sectors.slice(0, LISTED).map(({ label }) => label);
  const more = sectors.length - names.length + others;
  return locale.words.sectors.names(names, more > 0 ? countOf(more, locale) : undefined);
};

export const countOf = (n: number, locale: Locale): Count => ({ n, text: locale.number(n, 'full') });
