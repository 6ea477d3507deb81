/**
 * The figure around every picture: heading, summary, picture, table, sources. An element adds its options and says how
 * high its picture will be; everything else is here and in two controllers.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Plan } from '../data/schema.ts';
import type { ExportName } from '../render/export-names.ts';
import type { Chart } from '../specs/chart.ts';
import type { Tag } from '../specs/charts.ts';
import { chartElementStyles } from './chart-element.styles.ts';
import { DrawController, type DrawHost } from './draw-controller.ts';
import { PointController, type PointHost } from './point-controller.ts';
import { overlayTemplate, pictureTemplate, placeOverlay } from './point-overlay.ts';

export abstract class ChartElement extends LitElement implements DrawHost, PointHost {
  static override styles = chartElementStyles;

  /** @internal */
  abstract readonly tag: Tag;
  /** @internal */
  abstract readonly options: Readonly<Record<string, string | undefined>>;
  /** @internal */
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

  /** @internal */
  get picture() {
    return this.#drawing.picture;
  }

  /** @internal */
  get stage(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.stage') ?? null;
  }

  /** @internal */
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
    // An attribute that was set just now is in the picture that is taken away.
    await this.updateComplete;
    const picture = await this.#drawing.drawn();
    const { exportFormats, toFile } = await import('../render/export.ts');
    // The heading that stands over the picture goes with it.
    const own = this.querySelector(':scope > [slot=heading]')?.textContent.trim();
    const title = [own, this.heading].find((text) => text) ?? picture.chart.title;
    return { exportFormats, toFile, svg: picture.svg, chart: { ...picture.chart, title } };
  }

  readonly #download = async (name: ExportName): Promise<void> => {
    try {
      const { toFile, chart, svg } = await this.#exporter();
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await toFile(name, chart, svg));
      link.download = `${this.tag}.${name}`;
      link.click();
      // Revoked later: the download begins after this task.
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    } catch (error) {
      this.#drawing.report(error);
    }
  };

  /** Done means drawn: who awaits `updateComplete` sees the picture that is under way, or the error. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#drawing.settled;
    return isComplete;
  }

  protected override updated(): void {
    const { stage } = this;
    if (!stage) return;
    const { spec, direction } = this.picture?.chart ?? {};
    const scrolls = (spec?.width ?? 0) > stage.clientWidth;
    const begins = scrolls && !stage.classList.contains('scrolls');
    stage.classList.toggle('scrolls', scrolls);
    // Where the text runs from right to left, a picture begins at its right end.
    if (begins && direction === 'rtl') stage.scrollLeft = stage.scrollWidth;
    placeOverlay(stage, this.#points);
  }

  protected override render(): TemplateResult {
    const { chart, error, notice, locale, picture, proof, isBusy } = this.#drawing;
    const message = error ?? notice;
    const heading = this.heading ?? chart?.title;
    const says = picture && [heading, chart?.summary].filter(Boolean).join('. ');
    const isComing = !chart && error === undefined && this.draw !== 'never';
    const language = locale?.tag ?? nothing;
    return html`
      <figure part="figure" lang=${language} aria-busy=${`${isBusy}`} class=${isComing ? 'coming' : ''}>
        ${
          this.noHeading
            ? nothing
            : html`<div class="heading" part="heading"><slot name="heading">${heading}</slot></div>`
        }
        <div class="summary" part="summary"><slot name="summary">${chart?.summary}</slot></div>
        ${message === undefined ? nothing : html`<p class="error" part="error" role="alert">${message}</p>`}
        <div
          class="stage"
          dir="ltr"
          @pointermove=${this.#points.onPointerMove}
          @pointerleave=${this.#points.onPointerLeave}
        >
          ${pictureTemplate(says, this.#points)} ${overlayTemplate(this.#points)}
          <div class="hidden" id="help">${locale?.words.help}</div>
        </div>
        ${chart && locale && proof ? proof.proofTemplate(chart, locale, this, this.#download) : awaitedProof}
      </figure>
    `;
  }
}

/** Before there are data, an author's own words stand alone. */
const awaitedProof = html`<div class="proof">
  <slot name="notes"></slot><slot name="table"></slot><slot name="sources"></slot>
</div>`;
