/**
 * What `target-board` says: its targets counted by each of their statuses, and what is said of each.
 */
import type { Locale } from '../data/locale.ts';
import type { Count } from '../data/locales/words.ts';
import { citedSources, publisherOf } from '../data/provenance.ts';
import type { Plan } from '../data/schema.ts';
import { countsOf, STATUSES } from '../data/target-status.ts';
import type { ChartWords, Choice, Point } from './chart.ts';
import { colophon } from './colophon.ts';
import { conversionWords, valueWords } from './figure-words.ts';
import { sourceLine } from './source-line.ts';
import { statusSign, statusWord } from './status-words.ts';
import type { Amount, Facts } from './target-facts.ts';
import type { BoardPicture } from './target-board-marks.ts';
import { SORTS, type BoardRow, type Sort } from './target-board-rows.ts';
import { otherSigns } from './target-board-statuses.ts';
import { boardTable } from './target-board-table.ts';
import { drawingNotes } from './target-notes.ts';
import { citationsOfTarget, shownOfTarget, stepIds } from './target-proof.ts';
import { deadlineWords, statedWords, targetFigure } from './target-words.ts';

/** @param of What the targets are those of: the plan, or one of its themes. */
export const boardWords = (
  plan: Plan,
  of: string,
  rows: readonly BoardRow[],
  picture: BoardPicture,
  sort: Sort,
  locale: Locale,
): ChartWords => {
  const title = headingOf(of, rows, locale);
  const all = rows.flatMap(citationsOfRow);
  const sources = citedSources(plan, all);
  return {
    title,
    summary: rows.length > 0 ? summaryOf(rows, locale) : locale.words.board.none(of),
    ...colophon(
      plan,
      rows.flatMap(({ facts }) => shownOfTarget(facts)),
      locale,
    ),
    help: locale.words.keys(locale.words.board.help),
    notes: notesOf(rows, picture, locale),
    points: picture.touches.map((touch, i) => pointOf(rows[i]!, touch, i, picture.touches.length, locale)),
    ...(rows.length > 1 ? { choice: choiceOf(sort, locale) } : {}),
    table: boardTable(title, rows, sources, locale),
    sources,
    sourceLine: sourceLine(plan, all, locale),
  };
};

const counted = (n: number, locale: Locale): Count => ({ n, text: locale.number(n, 'full') });

/** Counts and never an average: what is half way and what nobody has reported are not a quarter. */
const headingOf = (of: string, rows: readonly BoardRow[], locale: Locale): string => {
  const { board } = locale.words;
  const statuses = countsOf(
    rows.map((row) => row.statuses.attainment.status),
    STATUSES.attainment,
  );
  return board.heading(
    of,
    counted(rows.length, locale),
    statuses.map(([status, n]) => board.counted(status, counted(n, locale))),
  );
};

/** The other questions; a step is counted once, however many targets it has. */
const summaryOf = (rows: readonly BoardRow[], locale: Locale): string => {
  const steps = new Map(rows.flatMap(({ statuses }) => statuses.delivery.map(({ step, status }) => [step.id, status])));
  const tally = <S>(statuses: readonly S[], order: readonly S[], word: (status: S) => string) =>
    countsOf(statuses, order).map(([status, n]) => locale.words.board.tally(word(status), locale.number(n, 'full')));
  const groups = [
    tally(
      rows.map(({ statuses }) => statuses.dataStatus.status),
      STATUSES.dataStatus,
      (status) => statusWord('dataStatus', status, locale),
    ),
    tally(
      rows.map(({ statuses }) => statuses.trajectory.status),
      STATUSES.trajectory,
      (status) => statusWord('trajectory', status, locale),
    ),
    tally([...steps.values()], STATUSES.delivery, (status) => statusWord('delivery', status, locale)),
  ];
  return locale.words.board.summary(groups.filter((group) => group.length > 0));
};

const notesOf = (rows: readonly BoardRow[], picture: BoardPicture, locale: Locale): readonly string[] => {
  const { board } = locale.words;
  const drawn = rows.slice(0, picture.touches.length);
  const left = rows.length - drawn.length;
  const isComputed = ({ statuses: { trajectory } }: BoardRow) =>
    trajectory.status !== 'not-assessable' && trajectory.assessment === undefined;
  return [
    ...(left > 0 ? [board.leftOut(counted(left, locale))] : []),
    ...(drawn.length > 1 ? [board.ownScale] : []),
    ...(drawn.some(({ facts }) => facts.permitted && facts.baseline?.bounds) ? [board.bars] : []),
    ...drawingNotes(
      drawn.map(({ facts }) => facts),
      picture,
      locale,
    ),
    ...(rows.some(isComputed) ? [board.pace] : []),
  ];
};

const choiceOf = (sort: Sort, { words: { board } }: Locale): Choice => ({
  label: board.sortLabel,
  value: sort,
  answers: SORTS.map((value) => ({ value, label: board.sort[value] })),
});

/** A target's own sources, then those of what was judged of its steps. */
export const citationsOfRow = ({ facts, statuses }: BoardRow) => [
  ...citationsOfTarget(facts),
  ...statuses.delivery.flatMap(({ assessment }) => assessment?.citation ?? []),
];

const pointOf = (
  row: BoardRow,
  touch: BoardPicture['touches'][number],
  i: number,
  count: number,
  locale: Locale,
): Point => {
  const { facts, statuses } = row;
  const { target, unit, latest, baseline, later, plan } = facts;
  const due = deadlineWords(target, locale);
  const goal = [targetFigure(target, unit, locale, 'full'), ...(due === undefined ? [] : [due])];
  const figures = [latest, baseline, later].flatMap((amount) => (amount ? [amountWords(amount, facts, locale)] : []));
  const lines = [
    target.label,
    goal.join(locale.words.comma),
    ...(target.value === null ? [] : statedWords(target, locale)),
    ...figures,
    publisherOf(plan, target.citation),
  ].filter(Boolean);
  const signs = [statusSign('attainment', statuses.attainment, locale), ...otherSigns(row, locale)];
  const position = locale.words.position(locale.number(i + 1, 'full'), locale.number(count, 'full'));
  const spoken = [target.label, ...goal, ...signs.map(({ text }) => text), ...figures, position];
  const ids = [latest, baseline, later].flatMap((amount) => (amount ? [amount.id] : []));
  // A row to itself: up and down go from target to target.
  return {
    ...touch,
    series: i,
    id: target.id,
    also: [...stepIds(facts), ...ids].filter((one) => one !== target.id),
    lines,
    label: spoken.map((text) => text.replace(/[.。۔।]$/, '')).join(locale.words.comma),
  };
};

/** "Latest, December 31, 2024: 4,150 trees", and whose conversion there is of it. */
const amountWords = ({ role, asOf, figure, unit }: Amount, { plan }: Facts, locale: Locale): string => {
  const { gauge, comma } = locale.words;
  const name = [gauge[role], ...(asOf === undefined ? [] : [locale.date(asOf, 'long')])].join(comma);
  return gauge.row(
    name,
    [valueWords(figure, unit ?? '', locale), ...conversionWords(figure, plan, locale)].join(comma),
  );
};
