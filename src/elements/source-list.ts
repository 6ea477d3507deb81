/**
 * The sources of a page. What prerendering has written stays as it is; a bare list asks every figure of its page what it
 * rests on, once all of the page is read. What that takes comes only then.
 */
import { figuresIn, isSame } from './page-figures.ts';
import { numbersIn, scopeOf } from './page-numbers.ts';
import { sourceListStyles } from './source-list.styles.ts';

/** Nothing in Node, where a page may be rendered for the first time. */
const Base = (globalThis as { readonly HTMLElement?: typeof HTMLElement }).HTMLElement ?? (class {} as never);

/**
 * The sources of a page, or of the `<article>` that it stands in: each once, with its number and what it supports. Their
 * numbers are those that the figures of the page show; they follow the order of the page, whichever figure was ready first,
 * and stay: what is added later goes last.
 *
 * @slot - Written by prerendering, or by the element itself.
 *
 * @fires {CustomEvent<{ numbers: ReadonlyMap<string, number> }>} sources-ready - The sources of the page have their numbers; fired again when there are more.
 */
export class SourceListElement extends Base {
  /** What the list was written for. */
  #figures: readonly Element[] = [];
  #counting: Promise<void> | undefined;
  readonly #added = new MutationObserver(() => this.#follow());

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sourceListStyles);
    root.adoptedStyleSheets = [sheet];
    root.append(document.createElement('slot'));
  }

  /** @internal */
  connectedCallback(): void {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#begin, { once: true });
    else this.#begin();
  }

  /** @internal */
  disconnectedCallback(): void {
    document.removeEventListener('DOMContentLoaded', this.#begin);
    document.removeEventListener('chart-ready', this.#onReady);
    this.#added.disconnect();
  }

  /** Address of a source → its number; undefined as long as figures are asked. */
  get numbers(): ReadonlyMap<string, number> | undefined {
    return numbersIn(this);
  }

  readonly #begin = (): void => {
    if (!this.isConnected) return;
    document.addEventListener('chart-ready', this.#onReady);
    this.#added.observe(scopeOf(this), { childList: true, subtree: true });
    if (numbersIn(this)) this.#figures = figuresIn(this);
    else this.#count();
  };

  #follow(): void {
    if (!isSame(this.#figures, figuresIn(this))) this.#count();
  }

  /** A figure may have been asked for something else since. */
  readonly #onReady = ({ target, detail }: GlobalEventHandlersEventMap['chart-ready']): void => {
    const numbers = numbersIn(this);
    const isMissing = detail.chart.sources.some(({ source }) => !numbers?.has(source.url));
    if (numbers && isMissing && this.#figures.includes(target as Element)) this.#count();
  };

  /** One count at a time: what has changed meanwhile is counted after it. */
  #count(): void {
    this.#figures = figuresIn(this);
    const before = this.#counting ?? Promise.resolve();
    this.#counting = before.then(async () => {
      try {
        const { countSources } = await import('./live-sources.ts');
        if (this.isConnected) await countSources(this, this.#figures);
      } catch (error) {
        // Each figure has its own list all the same.
        console.warn('plan-charts:', error);
      }
    });
  }
}
