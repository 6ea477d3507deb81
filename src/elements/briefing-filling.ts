/**
 * The children of a briefing that came empty.
 */
import { isChartsError, PlanChartsError } from '../data/errors.ts';
import { inLanguage } from '../data/language.ts';
import { loadLocale } from '../data/load-locale.ts';
import type { Locale } from '../data/locale.ts';
import { planBriefing, type Briefing, type BriefingPart } from '../specs/plan-briefing.ts';
import { emit } from './events.ts';
import { given } from './given.ts';
import { directionOf, followLanguage, languageOf } from './language.ts';
import { PlanBriefingElement } from './plan-briefing.ts';
import { briefingStylesheet } from './plan-briefing.styles.ts';
import { PlanRequest } from './plan-request.ts';

/** One for all briefings of a page. */
let sheet: CSSStyleSheet | undefined;
let briefings = 0;

export class BriefingFilling {
  readonly #host: PlanBriefingElement;
  readonly #plans = new PlanRequest();
  /** The parts of one briefing show together what is chosen in one of them. */
  readonly #group = `plan-briefing-${(briefings += 1)}`;
  #unfollow: (() => void) | undefined;
  /** What the children were made of. */
  #made: readonly unknown[] = [];

  constructor(host: PlanBriefingElement) {
    this.#host = host;
  }

  /** Fills the tag, or fills it anew where it was asked for something else. */
  async fill(): Promise<void> {
    const host = this.#host;
    this.#unfollow ??= followLanguage(() => void this.fill());
    const [parts, heading, src, group] = ['parts', 'heading', 'src', 'group'].map((name) => host.getAttribute(name));
    const language = languageOf(host);
    const { plan } = host;
    const by = [parts, heading, src, group, plan, language];
    if (by.every((one, i) => one === this.#made[i]) && this.#made.length > 0) return;
    this.#made = by;
    try {
      const [published, locale] = await Promise.all([
        this.#plans.get({ plan: plan ?? undefined, ...given({ src }), language }),
        loadLocale(language, directionOf(host)),
      ]);
      if (this.#made !== by) return;
      const briefing = planBriefing(inLanguage(published, locale.tag), given({ parts }), locale);
      adopt(host);
      const shared = given({ src, group: group ?? this.#group });
      host.replaceChildren(boxOf({ ...briefing, heading: heading ?? briefing.heading }, shared, plan));
      for (const { tag } of briefing.parts) PlanBriefingElement.define(tag);
    } catch (cause) {
      const locale = await loadLocale(language, 'ltr');
      if (this.#made === by) this.#fail(cause, locale);
    }
  }

  leave(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#plans.abort();
  }

  #fail(cause: unknown, locale: Locale): void {
    this.#made = [];
    const error = isChartsError(cause) ? cause : new PlanChartsError('draw-failed', { reason: String(cause) });
    const message = locale.error(error);
    const paragraph = textElement('p', message);
    paragraph.setAttribute('role', 'alert');
    if (this.#host.isConnected) adopt(this.#host);
    this.#host.replaceChildren(paragraph);
    emit(this.#host, 'chart-error', { code: error.code, message });
  }
}

const boxOf = (
  { heading, lead, parts }: Briefing,
  shared: Readonly<Record<string, string | undefined>>,
  plan: unknown,
): HTMLElement => {
  const box = document.createElement('div');
  box.className = 'pc-briefing';
  box.append(
    textElement('h2', heading),
    textElement('p', lead),
    ...parts.flatMap((part) => elementsOf(part, shared, plan)),
  );
  return box;
};

/** A list of sources has no heading of its own. */
const elementsOf = (
  part: BriefingPart,
  shared: Readonly<Record<string, string | undefined>>,
  plan: unknown,
): readonly HTMLElement[] =>
  part.tag === 'source-list'
    ? [textElement('h3', part.heading), document.createElement(part.tag)]
    : [figureOf(part, shared, plan)];

const figureOf = (
  { tag, heading }: BriefingPart,
  shared: Readonly<Record<string, string | undefined>>,
  plan: unknown,
): HTMLElement => {
  const figure = Object.assign(document.createElement(tag), plan == null ? {} : { plan });
  for (const [name, value] of Object.entries({ heading, ...shared }))
    if (value !== undefined) figure.setAttribute(name, value);
  return figure;
};

const textElement = (name: 'h2' | 'h3' | 'p', text: string): HTMLElement => {
  const element = document.createElement(name);
  element.dir = 'auto';
  element.textContent = text;
  return element;
};

/** Styles the children where they stand: in the page, or in the shadow root that the tag is in. */
const adopt = (host: Element): void => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(briefingStylesheet);
  }
  const root = host.getRootNode() as Document | ShadowRoot;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
