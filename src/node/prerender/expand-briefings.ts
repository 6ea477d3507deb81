/**
 * A page with briefings → the same page with their parts as tags, which are then filled like all others.
 */
import { inLanguage } from '../../data/language.ts';
import { createLocale } from '../../data/every-language.ts';
import { attributesText, escaped } from '../../render/svg-node.ts';
import { planBriefing, type Briefing } from '../../specs/plan-briefing.ts';
import type { FigureMaker } from './fill-figure.ts';
import { problemAt, startAttributes, type Page } from './page.ts';
import { edited, type Edit } from './page-edits.ts';
import type { PageProblem } from './page-problem.ts';
import type { Spot } from './page-spots.ts';
import { isElement } from './page-tree.ts';
import { planError } from './plan-error.ts';
import { misplaced } from './standing-place.ts';
import { contentRange, isGenerated } from './tag-content.ts';

export interface Expanded {
  /** The source of the page, with the parts. */
  readonly source: string;
  readonly problems: readonly PageProblem[];
}

export const expandBriefings = async (page: Page, maker: FigureMaker): Promise<Expanded> => {
  const edits: Edit[] = [];
  const problems: PageProblem[] = [];
  for (const [i, spot] of page.briefings.entries()) {
    // What an author has put there is shown as it is.
    if (spot.element.childNodes.some((child) => isElement(child) && !isGenerated(child))) continue;
    const range = contentRange(spot.element);
    const wrong = (message: string) => problems.push(problemAt(spot, page, undefined, { severity: 'error', message }));
    const obstacle = misplaced(spot.element, spot.within);
    if (obstacle !== undefined || !range) wrong(obstacle ?? 'it has no end tag');
    else
      try {
        edits.push({ range, content: page.text.written(await partsOf(spot, i, page, maker)) });
      } catch (error) {
        wrong(planError(error));
      }
  }
  return { source: edited(page.text.source, edits), problems };
};

/** On one line: what is wrong with a tag further down is said by its line. */
const partsOf = async (spot: Spot, i: number, page: Page, { planOf, options }: FigureMaker): Promise<string> => {
  const attributes = startAttributes(spot.element, page.text);
  const plan = await planOf({ src: attributes.get('src'), page: page.file, base: page.base });
  const locale = createLocale(spot.language ?? options.language ?? 'en', spot.direction ?? 'ltr');
  const briefing = planBriefing(inLanguage(plan, locale.tag), { parts: attributes.get('parts') }, locale);
  const level = Math.max(2, (options.headingLevel ?? 3) - 1);
  const shared = { src: attributes.get('src'), group: attributes.get('group') ?? `plan-briefing-${i + 1}` };
  return briefingText({ ...briefing, heading: attributes.get('heading') ?? briefing.heading }, shared, level, page);
};

const briefingText = (
  { heading, lead, parts }: Briefing,
  shared: Readonly<Record<string, string | undefined>>,
  level: number,
  { stylesheet }: Page,
): string => {
  const figures = parts.map(({ tag, heading: own }) => {
    if (tag === 'source-list')
      return `<h${level + 1} dir="auto">${escaped(own)}</h${level + 1}><source-list></source-list>`;
    const given = Object.entries({ heading: own, ...shared }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return `<${tag}${attributesText(Object.fromEntries(given))}></${tag}>`;
  });
  return [
    '<div class="pc-briefing" data-plan-charts>',
    layoutLink(stylesheet),
    `<h${level} dir="auto">${escaped(heading)}</h${level}>`,
    `<p dir="auto">${escaped(lead)}</p>`,
    ...figures,
    '</div>',
  ].join('');
};

/** Beside the other, where that has the name it was published under. Without it, the parts are one column. */
const layoutLink = (stylesheet: string | undefined): string => {
  const href = stylesheet?.replace(/(^|\/)plan-charts\.css(?=$|[?#])/, '$1plan-briefing.css');
  return href === undefined || href === stylesheet ? '' : `<link${attributesText({ rel: 'stylesheet', href })}>`;
};
