/**
 * The observations of a statistic make a series: in order, one a date, without a jump that a slip of a digit would make.
 */
import { middleOf, startOf } from '../../data/dates.ts';
import type { Observation, Plan, Statistic } from '../../data/schema.ts';
import { epochOf, measured, type Measured } from '../../data/select.ts';
import type { Finding } from '../finding.ts';

/** Neighbours that differ by more than this are more likely a slip of a digit than a change. */
const LARGEST_JUMP = 10;

export const checkSeries = (plan: Plan): readonly Finding[] => [
  ...plan.statistics.flatMap((statistic) => [
    ...orderFindings(statistic),
    ...jumpFindings(statistic),
    ...breakFindings(statistic),
    ...shareFindings(plan, statistic),
  ]),
  ...unitFindings(plan),
];

const placeOf = ({ id }: Statistic, observation: Observation): string =>
  `statistics.${id}.observations.${observation.id}`;

const orderFindings = (statistic: Statistic): readonly Finding[] => {
  const first = new Map<string, Observation>();
  return statistic.observations.flatMap((observation, i): readonly Finding[] => {
    const { id, asOf, obsStatus } = observation;
    const error = { rule: 'series', severity: 'error', at: `${placeOf(statistic, observation)}.asOf` } as const;
    // What was forecast for a date and what was measured then stand beside each other.
    const key = `${asOf} ${obsStatus === 'forecast'}`;
    const same = first.get(key);
    first.set(key, same ?? observation);
    if (same)
      return [
        {
          ...error,
          expected: 'one observation a date',
          got: `${asOf} in ${same.id} and ${id}`,
          mend: 'Keep one, and move the other to the figures as what disputes it',
        },
      ];
    const before = statistic.observations[i - 1];
    if (!before || middleOf(before.asOf) <= middleOf(asOf)) return [];
    return [
      {
        ...error,
        expected: `a date after that of ${before.id} (${before.asOf})`,
        got: `${asOf} in ${id}`,
        mend: 'Put the observations in order of their dates, or correct the date',
      },
    ];
  });
};

const jumpFindings = (statistic: Statistic): readonly Finding[] => {
  const points = statistic.observations
    .flatMap((observation) => measured(observation) ?? [])
    .toSorted((a, b) => a.time - b.time);
  return points.flatMap((point, i): readonly Finding[] => {
    const before = points[i - 1];
    if (!before || !isJump(before, point, statistic)) return [];
    const [from, to] = [before.value, point.value];
    return [
      {
        rule: 'jump',
        severity: 'warning',
        at: `${placeOf(statistic, point.observation)}.value`,
        expected: `no more than ${LARGEST_JUMP} times up or down from ${from} (${before.observation.id})`,
        got: `${to}`,
        mend: 'Look for a slip of a digit, or name the break in the series',
      },
    ];
  });
};

const isJump = (a: Measured, b: Measured, { breaks }: Statistic): boolean => {
  const isOneDefinition = epochOf(a.observation.asOf, breaks) === epochOf(b.observation.asOf, breaks);
  // From zero, or across it, everything is a jump.
  if (!isOneDefinition || a.value * b.value <= 0) return false;
  return Math.max(a.value / b.value, b.value / a.value) > LARGEST_JUMP;
};

const breakFindings = ({ id, observations, breaks }: Statistic): readonly Finding[] => {
  const times = observations.map(({ asOf }) => middleOf(asOf));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return breaks.flatMap(({ date }, i): readonly Finding[] => {
    if (startOf(date) > first && startOf(date) <= last) return [];
    return [
      {
        rule: 'break',
        severity: 'warning',
        at: `statistics.${id}.breaks.${i}.date`,
        expected: 'a date between two observations, which the break separates',
        got: date,
        mend: 'Correct the date, or take out a break that separates nothing',
      },
    ];
  });
};

const SHARE = /\b(?:shares?|proportion|coverage|penetration)\b/i;

/** What a share cannot be more than: the whole of the target that it measures, or 100 percent where its label says so. */
const mostOf = (plan: Plan, { id, unit, label }: Statistic): number | undefined => {
  const wholes = plan.targets.flatMap(({ statistic, unit: own, whole }) =>
    statistic === id && (own === undefined || own === unit) ? (whole ?? []) : [],
  );
  return wholes[0] ?? (unit === 'percent' && SHARE.test(label) ? 100 : undefined);
};

const shareFindings = (plan: Plan, statistic: Statistic): readonly Finding[] => {
  const most = mostOf(plan, statistic);
  if (most === undefined) return [];
  return statistic.observations.flatMap((observation): readonly Finding[] => {
    const [low, high] = measured(observation)?.bounds ?? [0, 0];
    if (low >= 0 && high <= most) return [];
    return [
      {
        rule: 'share',
        severity: 'warning',
        at: `${placeOf(statistic, observation)}.value`,
        expected: `a share from 0 to ${most}`,
        got: [observation.value].flat().join('–'),
        mend: 'Correct the number, or say in the label that it is no share',
      },
    ];
  });
};

const unitFindings = (plan: Plan): readonly Finding[] =>
  plan.targets.flatMap(({ id, unit, statistic }): readonly Finding[] => {
    const measuring = plan.statistics.find((one) => one.id === statistic);
    if (unit === undefined || !measuring || measuring.unit === unit) return [];
    return [
      {
        rule: 'unit',
        severity: 'warning',
        at: `targets.${id}.unit`,
        expected: `"${measuring.unit}", in which ${measuring.id} measures it`,
        got: `"${unit}"`,
        mend: 'Use one unit, or leave the statistic out: what counts something else cannot meet the target',
      },
    ];
  });
