/**
 * In whose words a figure speaks, where the plan has its texts in another language than the reader's: which of them were
 * translated, and which stand as the plan has them. Both are said under the figure, and what stands in another language is
 * marked, so that a screen reader changes its voice.
 */
import type { Locale } from '../data/locale.ts';
import { untranslatedIn } from '../data/language.ts';
import type { PlanPackage } from '../data/schema.ts';
import { readTag, writtenIn } from '../data/tag.ts';
import type { Chart, Wording } from './chart.ts';

/** Rows beyond these say nothing in words that the others do not. */
const SAMPLE = 300;

/** @param isOriginal Whether the plan's own wording was asked for. */
export const worded = (chart: Chart, plan: PlanPackage, isOriginal: boolean, locale: Locale): Chart => {
  if (isAlike(plan.language, locale.tag)) return chart;
  const untranslated = untranslatedIn(plan, isOriginal ? plan.language : locale.tag);
  const said = stringsOf(chart).join('\n');
  const texts = untranslated.filter((text) => said.includes(text));
  const isTranslated = !isOriginal && untranslatedIn(plan, plan.language).length > untranslated.length;
  if (texts.length === 0 && !isTranslated) return chart;
  const wording: Wording = { language: plan.language, isTranslated, texts };
  return { ...chart, wording, notes: [...chart.notes, noteOf(wording, locale)] };
};

/** zh-CN and zh-Hans are one language in one script; so are en and en-GB. */
const isAlike = (a: string, b: string): boolean => {
  const [one, other] = [readTag(a), readTag(b)];
  return one !== undefined && other !== undefined && writtenIn(one) === writtenIn(other);
};

const noteOf = ({ language, isTranslated }: Wording, locale: Locale): string => {
  const name = new Intl.DisplayNames(locale.tag, { type: 'language' }).of(language) ?? language;
  const { wording } = locale.words;
  return isTranslated ? wording.translated(name) : wording.original(name);
};

const stringsOf = ({ title, summary, notes, points, table }: Chart): readonly string[] => [
  ...[title, summary, table.caption, ...notes],
  ...points.map(({ label }) => label),
  ...table.columns.flatMap(({ label, unit }) => [label, unit]),
  ...table.rows.slice(0, SAMPLE).flatMap(({ header, cells }) => [header, ...cells.map(({ text }) => text)]),
];
