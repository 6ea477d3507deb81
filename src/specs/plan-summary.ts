/**
 * A plan in one sentence: what was announced, and how much of it the sources describe.
 */
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import { countOf, figureWords } from './plan-tree-labels.ts';

export const planSummary = ({ declared, steps, targets }: Plan, locale: Locale): string => {
  const announced = [declared.actions, declared.measures].flatMap((figure) => (figure ? [figure] : []));
  const described = (kind: string) => countOf(steps.filter((step) => step.kind === kind).length, locale);
  return locale.words.tree.summary(
    announced.map((figure) => figureWords(figure, locale)),
    {
      action: described('action'),
      measure: described('measure'),
      step: described('step'),
      target: countOf(targets.length, locale),
    },
  );
};
