/**
 * What a reader asks a list by: search and filters at the foot of the picture, where it has left room for them; the bars of
 * the picture, which filter too; and the heads of the columns, which sort. It is loaded when a figure with a list is awake.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import { frameIn } from '../render/marks.ts';
import type { Listing } from '../specs/chart.ts';
import { CONTROL, CONTROL_GAP, controlsHeight, ONE_ROW } from '../specs/factory-directory-size.ts';
import { ChoiceControl } from './choice-control.ts';
import type { Controls } from './choice-controller.ts';
import type { Picture } from './draw-host.ts';
import type { PointController } from './point-controller.ts';
import type { PointingHost } from './pointing.ts';

/** A reader who types is waited for, in milliseconds: a letter alone finds half of a list. */
const PAUSE = 150;

/** An element whose options a reader changes. */
type Host = PointingHost & { by: unknown; search: string | undefined; sort: string | undefined };

export class ListControls implements Controls {
  readonly #host: Host;
  readonly #pointing: PointController;
  readonly #choice: ChoiceControl;
  #shown: Picture | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, pointing: PointController) {
    this.#host = host;
    this.#pointing = pointing;
    this.#choice = new ChoiceControl(host, (by) => this.#ask({ by }));
    const { styleSheet } = listStyles;
    if (styleSheet) host.shadowRoot!.adoptedStyleSheets.push(styleSheet);
    host.addEventListener('chart-select', this.#onSelect);
    host.shadowRoot!.addEventListener('click', this.#onClick);
  }

  template(picture: Picture | undefined): TemplateResult {
    const { listing, direction } = picture?.chart ?? {};
    return html`${this.#choice.template(picture)} ${listing ? this.#listTemplate(listing, direction) : nothing}`;
  }

  #listTemplate({ search, filters }: Listing, direction: 'ltr' | 'rtl' | undefined): TemplateResult {
    return html`<form class="list" part="search" role="search" dir=${direction ?? nothing} @submit=${this.#onSubmit}>
      <input type="search" aria-label=${search.label} placeholder=${search.label} @input=${this.#onInput} />
      ${filters.map(
        ({ option, label, answers }) =>
          html`<select name=${option} aria-label=${label} @change=${this.#onFilter}>
            ${answers.map((answer) => html`<option value=${answer.value}>${answer.label}</option>`)}
          </select>`,
      )}
    </form>`;
  }

  place(picture: Picture | undefined): void {
    this.#choice.place(picture);
    const { stage } = this.#host;
    const form = stage?.querySelector('form');
    const listing = picture?.chart.listing;
    if (!stage || !form || !picture || !listing) return;
    // As long as it is on its way, the reader's answer stays.
    if (picture !== this.#shown) {
      for (const { option, value } of listing.filters)
        (form.elements.namedItem(option) as HTMLSelectElement).value = value;
      const input = form.querySelector('input')!;
      if (this.#typing === undefined && input !== this.#host.shadowRoot!.activeElement)
        input.value = listing.search.value;
    }
    this.#shown = picture;
    const { x, y, scale } = frameIn(picture, stage);
    const { width, height } = picture.chart.spec;
    form.style.insetInlineStart = `${x}px`;
    form.style.width = `${width * scale}px`;
    form.style.top = `${y + (height - controlsHeight(width)) * scale}px`;
    form.style.height = `${controlsHeight(width) * scale}px`;
    form.classList.toggle('stacked', width < ONE_ROW);
  }

  #ask(options: Readonly<Record<string, string | undefined>>): void {
    Object.assign(this.#host, options);
  }

  /** A bar that is chosen keeps its entries; one that is let go, all. */
  readonly #onSelect = (event: GlobalEventHandlersEventMap['chart-select']): void => {
    if (event.composedPath()[0] !== this.#host) return;
    const points = this.#host.picture?.chart.points ?? [];
    const asks = points.find(({ id }) => id === event.detail.id)?.asks;
    if (asks) this.#ask(asks);
    else if (event.detail.id === undefined) for (const option of this.#barOptions) this.#ask({ [option]: undefined });
  };

  /** The filter that the bars are. */
  get #barOptions(): readonly string[] {
    const asked = this.#host.picture?.chart.points.find(({ asks }) => asks)?.asks;
    return Object.keys(asked ?? {});
  }

  readonly #onClick = ({ target }: Event): void => {
    const sort = (target as Element).closest<HTMLElement>('[data-sort]')?.dataset.sort;
    if (sort !== undefined) this.#ask({ sort });
  };

  readonly #onFilter = ({ target }: Event): void => {
    const { name, value } = target as HTMLSelectElement;
    // A ring around a bar that is no filter any more would say that it is.
    if (this.#barOptions.includes(name)) this.#pointing.letGo();
    this.#ask({ [name]: value || undefined });
  };

  readonly #onInput = ({ target }: Event): void => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#find((target as HTMLInputElement).value), PAUSE);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#find((event.target as Element).querySelector('input')!.value);
  };

  #find(words: string): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    this.#ask({ search: words.trim() || undefined });
  }
}

const listStyles = css`
  .list {
    position: absolute;
    box-sizing: border-box;
    display: grid;
    grid: ${CONTROL}px / 1.5fr;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: ${CONTROL_GAP}px;
    padding-block: ${CONTROL_GAP}px;
    background: var(--pc-paper, var(--_paper));
  }
  .list.stacked {
    grid: ${CONTROL}px ${CONTROL}px / 1fr 1fr;
    grid-auto-flow: row;
  }
  /* Beside an even number of filters. */
  .stacked > input:nth-last-child(odd) {
    grid-column: 1 / -1;
  }
  .list > * {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
    padding: 0 8px;
    border: 1px solid var(--pc-muted, var(--_muted));
    border-radius: 0;
    background: var(--pc-paper, var(--_paper));
    color: var(--pc-ink, var(--_ink));
    font: inherit;
    font-size: 13px;
    line-height: 20px;
    text-overflow: ellipsis;
  }
  .list > input {
    appearance: none;
  }
  .list > ::placeholder {
    color: var(--pc-muted, var(--_muted));
    opacity: 1;
  }
  .list > :focus-visible {
    outline: 2px solid var(--pc-accent, var(--_accent));
    outline-offset: 0;
  }
  /* Below 16 px a phone enlarges the page for whoever types. */
  @media (pointer: coarse) {
    .list > * {
      font-size: 16px;
    }
  }
  /* A page of a list is no longer than that. */
  .scroll:has(> slot > .listed) {
    max-height: none;
  }
  .listed {
    width: 100%;
  }
  .listed th > button {
    font-weight: inherit;
    white-space: nowrap;
    text-decoration-color: var(--pc-rule, var(--_rule));
  }
  .pages {
    position: sticky;
    inset-inline-start: 0;
    display: flex;
    gap: 16px;
    width: fit-content;
    margin-block-start: 4px;
    font-variant-numeric: tabular-nums;
  }
  .pages > [aria-disabled] {
    color: var(--pc-muted, var(--_muted));
    text-decoration: none;
    cursor: default;
  }
  @media print {
    .list,
    .pages > button {
      display: none;
    }
  }
`;
