/**
 * A node of `plan-tree` in words, wherever it is said: picture, tooltip, table, speech.
 */
import type { Locale } from '../data/locale.ts';
import type { Count } from '../data/locales/words.ts';
import type { Plan } from '../data/schema.ts';
import type { PlanNode } from './plan-tree-nodes.ts';
import { quantityWords } from './quantity-words.ts';

/** Its label; for what was announced in number only, what is known of it. */
export const labelOf = (
  { label, announced }: Pick<PlanNode, 'label' | 'announced'>,
  plan: Plan,
  locale: Locale,
): string => {
  if (!announced) return label;
  const { part, figure } = announced;
  const described = (kind: string) => countOf(plan.steps.filter((step) => step.kind === kind).length, locale);
  return part === 'actions'
    ? locale.words.tree.actions(figureWords(figure, locale), described('action'))
    : locale.words.tree.measures(figureWords(figure, locale), described('measure'), described('step'));
};

/** "11 key actions"; where the source gives no number, its own words. */
export const figureWords = (figure: NonNullable<PlanNode['announced']>['figure'], locale: Locale): string =>
  (figure.value === null ? figure.statedAs : undefined) ?? quantityWords(figure, figure.unit, 'full', locale);

export const countOf = (n: number, locale: Locale): Count => ({ n, text: locale.number(n, 'full') });
