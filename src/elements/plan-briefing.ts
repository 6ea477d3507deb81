/** What fills the tag. It is loaded for a tag that came empty; what was filled beforehand never asks for it. */
type Filling = import('./briefing-filling.ts').BriefingFilling;

/** In Node there is no document to stand in, and nothing to do. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * The whole plan in one tag: a sentence that leads, the board of targets, statistics, the tree, the timeline. Each part is
 * an element of its own, a child of this tag in the page: what a page or a reader can do with one it can do here. A tag that
 * has children already, because it was filled beforehand or because an author wrote them, is left as it is.
 *
 * @summary The whole plan, part by part.
 * @tagname plan-briefing
 *
 * @attribute parts - Parts in their order, with spaces between them: `board`, `statistics`, `tree`, `timeline`, `sectors`, `networks`, `directory`, `sources`. Without it the first four and the sources. A part that the plan has nothing for is left out.
 * @attribute heading - The heading; without it the title of the plan.
 * @attribute src - Address of the plan as one JSON file. Without it, the shipped plan.
 * @attribute group - Elements of the same group show what is chosen in one of them; without it the parts are a group of their own.
 *
 * @fires chart-error - The plan could not be shown: `detail.code` and `detail.message` say why; the same sentence is in the page.
 */
export class PlanBriefingElement extends Base {
  static readonly observedAttributes = ['parts', 'heading', 'src', 'group', 'lang'];

  /** @internal What defines the element of a part, where nothing else does. */
  static define: (tag: string) => unknown = () => undefined;

  #plan: unknown;
  #filling: Promise<Filling> | undefined;
  #isAsked = false;

  connectedCallback(): void {
    this.#ask();
  }

  disconnectedCallback(): void {
    this.#filling?.then((filling) => this.isConnected || filling.leave()).catch(() => undefined);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#ask();
  }

  /** A plan as an object, instead of its address. */
  get plan(): unknown {
    return this.#plan;
  }
  set plan(plan: unknown) {
    this.#plan = plan;
    if (this.isConnected) this.#ask();
  }

  /** Several changes are one; the parser may still be on its way to the children. */
  #ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    const ask = () => {
      this.#isAsked = false;
      if (this.isConnected && (this.#filling || !this.firstElementChild)) this.#fill();
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ask, { once: true });
    else queueMicrotask(ask);
  }

  #fill(): void {
    this.#filling ??= import('./briefing-filling.ts').then(({ BriefingFilling }) => new BriefingFilling(this));
    const asked = this.#filling;
    asked
      .then((filling) => filling.fill())
      .catch((error: unknown) => {
        if (this.#filling === asked) this.#filling = undefined;
        console.warn('plan-charts:', error);
      });
  }
}
