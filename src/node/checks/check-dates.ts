/**
 * Nothing is known before it was so: no figure is later than its source, and nothing later than the day the plan was true.
 */
import { endOf, startOf } from '../../data/dates.ts';
import type { Plan } from '../../data/schema.ts';
import { statedNumbers } from '../../data/stated.ts';
import type { Finding } from '../finding.ts';

/** Whether the first day of a period comes after the last of another: a figure of June may be stated in June. */
export const isAfter = (date: string, other: string): boolean => startOf(date) > endOf(other);

export const checkDates = (plan: Plan): readonly Finding[] => [
  ...figureFindings(plan),
  ...publicationFindings(plan),
  ...updateFindings(plan),
];

const figureFindings = (plan: Plan): readonly Finding[] => {
  const published = new Map(plan.sources.map((source) => [source.id, source.published]));
  return statedNumbers(plan).flatMap(({ path, kind, asOf, obsStatus, citation }): readonly Finding[] => {
    // A conversion has the date of what it converts; a forecast is of what is still to come.
    if (asOf === undefined || kind === 'conversion' || obsStatus === 'forecast') return [];
    const at = `${path}.${kind === 'batch' ? 'date' : 'asOf'}`;
    if (isAfter(asOf, plan.asOf))
      return [
        {
          rule: 'date',
          severity: 'error',
          at,
          expected: `a date up to ${plan.asOf}, when the plan was true`,
          got: asOf,
          mend:
            kind === 'observation' || kind === 'figure'
              ? 'Correct the date, or call it a forecast'
              : 'Correct the date',
        },
      ];
    const since = published.get(citation.source);
    if (since === undefined || !isAfter(asOf, since)) return [];
    return [
      {
        rule: 'date',
        severity: 'warning',
        at,
        expected: `a date up to ${since}, when ${citation.source} was published`,
        got: asOf,
        mend: 'Correct one of the two dates, or call the figure a forecast',
      },
    ];
  });
};

const publicationFindings = (plan: Plan): readonly Finding[] =>
  plan.sources.flatMap(({ id, published }): readonly Finding[] =>
    published === undefined || !isAfter(published, plan.asOf)
      ? []
      : [
          {
            rule: 'date',
            severity: 'error',
            at: `sources.${id}.published`,
            expected: `a date up to ${plan.asOf}, when the plan was true`,
            got: published,
            mend: "Correct the date, or bring the plan's own asOf up to date",
          },
        ],
  );

const updateFindings = ({ nextUpdateExpected, asOf }: Plan): readonly Finding[] =>
  nextUpdateExpected === undefined || !isAfter(asOf, nextUpdateExpected)
    ? []
    : [
        {
          rule: 'date',
          severity: 'error',
          at: 'nextUpdateExpected',
          expected: `a date from ${asOf} on, when the plan was true`,
          got: nextUpdateExpected,
          mend: 'Say when the next update is expected, or leave it out',
        },
      ];
