/**
 * The figure around every picture: heading, summary, picture, table, sources. An element adds its options and says how
 * high its picture will be; everything else is here and in two controllers.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import type { ExportName } from '../render/export-names.ts';
import type { Chart } from '../specs/chart.ts';
import type { Tag } from '../specs/charts.ts';
import { chartElementStyles } from './chart-element.styles.ts';
import { DrawController, type DrawHost } from './draw-controller.ts';
import { menuTemplate, sourcesTemplate, tableTemplate } from './figure-parts.ts';
import { PointController, type PointHost } from './point-controller.ts';

export abstract class ChartElement extends LitElement implements DrawHost, PointHost {
  static override styles = chartElementStyles;

  abstract readonly tag: Tag;
  abstract readonly options: Readonly<Record<string, string | undefined>>;
  abstract reservedHeight(width: number): number;

  /** A plan as an object; wins over `src`. */
  @property({ attribute: false }) plan: Plan | undefined;

  /** Address of a published plan, one JSON file. Without it the shipped plan is shown. */
  @property() src: string | undefined;

  /** Elements with the same group show the same selection. */
  @property() group: string | undefined;

  /** Heading in place of the generated one. */
  @property() heading: string | undefined;

  /** When `true`, no heading is shown. */
  @property({ type: Boolean, attribute: 'no-heading' }) noHeading = false;

  /** When `true`, the table is left out. */
  @property({ type: Boolean, attribute: 'no-table' }) noTable = false;

  /** When `true`, the list of sources is left out. */
  @property({ type: Boolean, attribute: 'no-sources' }) noSources = false;

  /** When `true`, the download menu is left out. */
  @property({ type: Boolean, attribute: 'no-menu' }) noMenu = false;

  /** When the picture is drawn: as the reader comes near, at once, or not at all. */
  @property() draw: 'needed' | 'eager' | 'never' = 'needed';

  readonly #drawing = new DrawController(this);
  readonly #points = new PointController(this);

  /** The figure that is shown, or undefined before its data are there. */
  get chart(): Chart | undefined {
    return this.#drawing.chart;
  }

  get picture() {
    return this.#drawing.picture;
  }

  get stage(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.stage') ?? null;
  }

  get pictureBox(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.picture') ?? null;
  }

  /** The picture as an SVG document: no `var(…)`, its colours and font are those on screen. */
  async toSVG(): Promise<string> {
    const { exportFormats, chart, svg } = await this.#exporter();
    return exportFormats.svg.make(chart, svg);
  }

  /** The picture as a PNG file at twice its size on screen. */
  async toPNG(): Promise<Blob> {
    const { exportFormats, chart, svg } = await this.#exporter();
    return exportFormats.png.make(chart, svg);
  }

  /** The numbers as CSV, with their hedges and the address of each source. */
  async toCSV(): Promise<string> {
    const { exportFormats, chart } = await this.#exporter();
    return exportFormats.csv.make(chart);
  }

  /** The whole figure as JSON: what is drawn, said, tabulated and cited. */
  async toJSON(): Promise<string> {
    const { exportFormats, chart } = await this.#exporter();
    return exportFormats.json.make(chart);
  }

  /** @throws Error with the sentence in the figure, where there is no picture to take away. */
  async #exporter() {
    await this.#drawing.drawn();
    const { exportFormats, toFile } = await import('../render/export.ts');
    return { exportFormats, toFile, ...this.#drawing.picture! };
  }

  readonly #download = async (name: ExportName): Promise<void> => {
    const { toFile, chart, svg } = await this.#exporter();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await toFile(name, chart, svg));
    link.download = `${this.tag}.${name}`;
    link.click();
    // Revoked later: the download begins after this task.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  /** Done means drawn: who awaits `updateComplete` sees the picture that is under way, or the error. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#drawing.settled;
    return isComplete;
  }

  protected override updated(): void {
    this.#place('.cursor', this.#points.cursor);
    this.#place('.tooltip', this.#points.cursor);
    this.#place('.selection', this.#points.selection);
  }

  /** By CSSOM: a `style` attribute would break a strict CSP. */
  #place(selector: string, at: { readonly x: number; readonly y: number } | undefined): void {
    const mark = this.renderRoot.querySelector<HTMLElement>(selector);
    if (!mark) return;
    mark.hidden = at === undefined;
    if (!at) return;
    const width = this.stage?.clientWidth ?? 0;
    const half = selector === '.tooltip' ? mark.offsetWidth / 2 : 0;
    mark.style.left = `${Math.min(Math.max(at.x, half), Math.max(half, width - half))}px`;
    mark.style.top = `${at.y}px`;
    mark.classList.toggle('below', selector === '.tooltip' && at.y < mark.offsetHeight + 16);
  }

  protected override render(): TemplateResult {
    const { chart, error, locale } = this.#drawing;
    const { cursor } = this.#points;
    return html`
      <figure part="figure" aria-busy=${chart || error ? 'false' : 'true'}>
        ${
          this.noHeading
            ? nothing
            : html`<div class="heading" part="heading">
                <slot name="heading">${this.heading ?? chart?.title}</slot>
              </div>`
        }
        <div class="summary" part="summary"><slot name="summary">${chart?.summary}</slot></div>
        ${error === undefined ? nothing : html`<p class="error" part="error" role="alert">${error}</p>`}
        <div class="stage" @pointermove=${this.#points.onPointerMove} @pointerleave=${this.#points.onPointerLeave}>
          ${this.#pictureTemplate(chart, locale?.words.help)}
          <div class="selection" hidden></div>
          <div class="cursor" hidden></div>
          <div class="tooltip" part="tooltip" hidden aria-hidden="true">
            ${cursor?.node.point.lines.map((line) => html`<div>${line}</div>`)}
          </div>
          <div class="hidden" role="status">${cursor?.by === 'key' ? cursor.node.point.label : nothing}</div>
        </div>
        ${
          chart && locale
            ? this.#proofTemplate(chart, locale)
            : html`<div class="proof">
                <slot name="notes"></slot><slot name="table"></slot><slot name="sources"></slot>
              </div>`
        }
      </figure>
    `;
  }

  /** One named image: its parts are nothing to assistive technology, because the data are the table's. */
  #pictureTemplate(chart: Chart | undefined, help: string | undefined): TemplateResult {
    return html`<div
        class="picture"
        part="chart"
        role="img"
        dir="ltr"
        tabindex=${this.picture ? '0' : '-1'}
        aria-label=${[this.heading ?? chart?.title, chart?.summary].filter(Boolean).join('. ') || this.tag}
        aria-describedby="help"
        @click=${this.#points.onClick}
        @keydown=${this.#points.onKeyDown}
        @blur=${this.#points.onBlur}
      ></div>
      <div class="hidden" id="help">${help}</div>`;
  }

  #proofTemplate(chart: Chart, locale: Locale): TemplateResult {
    return html`<div class="notes">
        <slot name="notes">${chart.notes.map((note) => html`<p>${note}</p>`)}</slot>
      </div>
      <div class="tools">
        ${this.noTable ? nothing : tableTemplate(chart, locale.words)}
        ${this.noSources ? nothing : sourcesTemplate(chart, locale)}
        ${this.noMenu ? nothing : menuTemplate(locale.words, this.#download)}
      </div>
      <p class="as-of">${chart.asOf}</p>`;
  }
}
