/**
 * A plan as a schema.org Dataset, which search engines for data read: a pure function, for a file and for a page alike.
 *
 * What is put into a page as a script must have its `<` escaped by whoever writes the page.
 */
import { endOf, startOf } from '../../data/dates.ts';
import type { Plan } from '../../data/schema.ts';

export interface DatasetPlace {
  /** Address of the page or the folder in which the data are published. */
  readonly url?: string;
  /** Files that it can be downloaded as, with addresses relative to where this is published. */
  readonly distribution?: readonly {
    readonly name: string;
    readonly contentUrl: string;
    readonly encodingFormat: string;
  }[];
}

export const datasetJsonLd = (plan: Plan, { url, distribution = [] }: DatasetPlace = {}): object => ({
  '@context': 'https://schema.org/',
  '@type': 'Dataset',
  name: plan.title,
  description: description(plan),
  inLanguage: plan.language,
  ...given('url', url),
  ...given('version', plan.version),
  dateModified: dateModified(plan),
  ...(plan.licence && { license: plan.licence.url ?? { '@type': 'CreativeWork', name: plan.licence.name } }),
  ...(plan.byline !== undefined && { creator: { '@type': 'Organization', name: plan.byline } }),
  ...given('creditText', plan.credit),
  ...given('temporalCoverage', temporalCoverage(plan)),
  ...(plan.area !== undefined && { spatialCoverage: { '@type': 'Place', name: plan.area } }),
  ...list('variableMeasured', plan.statistics.map(variable)),
  ...list(
    'distribution',
    distribution.map((file) => ({ '@type': 'DataDownload', ...file })),
  ),
  ...list('citation', plan.sources.map(work)),
  ...list(
    'isBasedOn',
    plan.sources.map((source) => source.url),
  ),
});

const given = (key: string, value: string | undefined): object => (value === undefined ? {} : { [key]: value });
const list = (key: string, items: readonly unknown[]): object => (items.length > 0 ? { [key]: items } : {});

/** The rest is under `variableMeasured`. */
const LISTED = 10;

const description = ({ title, publisher, targets, statistics, sources, asOf }: Plan): string => {
  const of = publisher === undefined ? '' : ` (${publisher})`;
  const labels = statistics.slice(0, LISTED).map(({ label }) => label);
  const listed = [...labels, ...(statistics.length > LISTED ? ['…'] : [])].join('; ');
  return [
    `What was promised in “${title}”${of}, what has been measured since, and who said so.`,
    `Targets: ${targets.length}. Statistics: ${statistics.length}${listed && ` (${listed})`}. Sources: ${sources.length}.`,
    `Each number has its hedge, its date and its source. As of ${asOf}.`,
  ].join(' ');
};

/** A correction changes the data after the day they were true. */
const dateModified = ({ asOf, revisions }: Plan): string =>
  [asOf, ...revisions.map(({ date }) => date)].reduce((a, b) => (endOf(b) > endOf(a) ? b : a));

/** From the first date of a number to the last, forecasts among them; ISO 8601, as precise as the plan is. */
const temporalCoverage = ({ statistics, figures, breakdowns }: Plan): string | undefined => {
  const dates = [
    ...statistics.flatMap(({ observations }) => observations.map(({ asOf }) => asOf)),
    ...[...figures, ...breakdowns].flatMap(({ asOf }) => asOf ?? []),
  ];
  const [first, ...rest] = dates;
  if (first === undefined) return undefined;
  const from = rest.reduce((a, b) => (startOf(b) < startOf(a) ? b : a), first);
  const to = rest.reduce((a, b) => (endOf(b) > endOf(a) ? b : a), first);
  return from === to ? from : `${from}/${to}`;
};

const variable = ({ id, label, unit, definition }: Plan['statistics'][number]): object => ({
  '@type': 'PropertyValue',
  propertyID: id,
  name: label,
  unitText: unit,
  ...given('description', definition),
});

const work = ({ publisher, title, url, published, language }: Plan['sources'][number]): object => ({
  '@type': 'CreativeWork',
  name: title ?? publisher,
  publisher: { '@type': 'Organization', name: publisher },
  url,
  ...given('datePublished', published),
  ...given('inLanguage', language),
});
