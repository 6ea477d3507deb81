/**
 * A number in a sentence, and its proof on demand. An article may have twenty of them, and most readers ask for none: so this
 * is neither Lit nor a figure, and what finds a proof comes with the first question. A page that was prerendered has the
 * proofs in it.
 */
import type { PlanInput, PlanPackage } from '../data/schema.ts';
import { askedProof, writtenProof } from './cited-figure-proof.ts';
import { Reasons } from './cited-figure-reasons.ts';
import { citedFigureStyles } from './cited-figure.styles.ts';
import { CitedFigureTip } from './cited-figure-tip.ts';
import type { ChartEvents } from './events.ts';

/** What a press within is meant for. */
const CONTROLS = 'a[href],button,summary,label,[role=button],[role=link]';

/** Nothing in Node, where a page may be rendered for the first time. */
const Base = (globalThis as { readonly HTMLElement?: typeof HTMLElement }).HTMLElement ?? (class {} as never);

/**
 * A number as the sentence has it, with its proof on focus, tap and hover: what the plan says in full, who said so, and the
 * words of the source. The text is the editor’s; whether it agrees with the plan is for `prerender` to check.
 *
 * @slot - The number, in the words of the sentence.
 * @slot number - Written by prerendering: the numbers of its sources in the list of the page.
 *
 * @fires {CustomEvent<{ code: string, message: string }>} chart-error - Something kept the proof from being shown; fired once a cause.
 * @fires {CustomEvent<{ id: string | undefined }>} chart-select - The reader opened the proof, or closed it.
 *
 * @csspart figure - The number.
 * @csspart tip - The box with its proof.
 *
 * @attr {string} figure - Id of a figure, an observation, a target, a part of a breakdown, a declared count or a batch.
 * @attr {string} src - Address of a published plan, one JSON file. Without it the shipped plan is meant.
 * @attr {string} group - Elements with the same group show the same selection.
 *
 * @cssproperty [--pc-font=inherit] - Font family of the proof.
 * @cssproperty [--pc-ink=light-dark(#1d1d1b, #ececea)] - The words of the proof.
 * @cssproperty [--pc-muted=light-dark(#5a5a57, #b0b0ab)] - Its small print, and the dotted line under the number.
 * @cssproperty [--pc-accent=light-dark(#006ba2, #62b6e4)] - The ring of the focus.
 * @cssproperty [--pc-paper=light-dark(#ffffff, #141413)] - The ground of the proof.
 */
export class CitedFigureElement extends Base {
  static readonly observedAttributes = ['figure', 'src'];

  readonly #tip: CitedFigureTip;
  readonly #reasons: Reasons;
  #plan: PlanInput | PlanPackage | undefined;
  /** The question under way; a newer one takes its place. */
  #question = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(citedFigureStyles);
    root.adoptedStyleSheets = [sheet];
    this.#tip = new CitedFigureTip(root);
    this.#reasons = new Reasons(this, this.#tip.control, (isAsked) => (isAsked ? this.#answer() : this.#close()));
  }

  /** Id of a figure, an observation, a target, a part of a breakdown, a declared count or a batch. */
  get figure(): string {
    return this.getAttribute('figure')?.trim() ?? '';
  }

  set figure(id: string) {
    this.setAttribute('figure', id);
  }

  /** Address of a published plan, one JSON file. Without it the shipped plan is meant. */
  get src(): string | undefined {
    const address = this.getAttribute('src')?.trim();
    return address === '' ? undefined : address;
  }

  set src(address: string | null | undefined) {
    this.#set('src', address);
  }

  /** Elements with the same group show the same selection. */
  get group(): string | undefined {
    return this.getAttribute('group') ?? undefined;
  }

  set group(name: string | null | undefined) {
    this.#set('group', name);
  }

  /** A plan as an object, as `validatePlan` returns it or as it is written; wins over `src`. */
  get plan(): PlanInput | PlanPackage | undefined {
    return this.#plan;
  }

  set plan(plan: PlanInput | PlanPackage | null | undefined) {
    this.#plan = plan ?? undefined;
    this.attributeChangedCallback();
  }

  /** @internal */
  connectedCallback(): void {
    // Set before the tag was defined, it would hide what listens.
    if (Object.hasOwn(this, 'plan')) {
      const { plan } = this;
      Reflect.deleteProperty(this, 'plan');
      this.plan = plan;
    }
    this.attributeChangedCallback();
  }

  /** @internal */
  disconnectedCallback(): void {
    this.#reasons.clear();
  }

  /** Another number is asked for from now on. @internal */
  attributeChangedCallback(): void {
    this.#reasons.clear();
    this.#question += 1;
    // In a link or a button it is nothing but words.
    this.#tip.isControl = this.figure !== '' && !this.parentElement?.closest(CONTROLS);
  }

  /** What came with the page, else what the plan says. */
  #answer(): void {
    if (!this.#tip.isControl) return;
    const written = writtenProof(this);
    if (written) this.#open(written, false);
    else void this.#ask();
  }

  async #ask(): Promise<void> {
    const question = (this.#question += 1);
    const { content, error } = await askedProof(this);
    if (question !== this.#question) return;
    if (error) this.#tell('chart-error', error);
    // Nothing is said of a number that the plan does not have: that is for the editor to see.
    if (error?.code === 'unknown-id') this.#tip.isControl = false;
    else if (content && this.#reasons.isAsked) this.#open(content, true);
  }

  #open(content: Node, isLate: boolean): void {
    this.#tip.show(content, isLate, this.#reasons.at);
    this.#tell('chart-select', { id: this.figure });
  }

  #close(): void {
    if (!this.#tip.isShown) return;
    this.#tip.hide();
    this.#tell('chart-select', { id: undefined });
  }

  #set(name: string, value: string | null | undefined): void {
    if (value == null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  #tell<E extends keyof ChartEvents>(type: E, detail: ChartEvents[E]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
