/**
 * What all elements share: their attributes, their stage, their events and their files. The figure around the stage came
 * with the page, or is rendered by `live.ts`; the element itself renders what lies over the picture.
 */
import { adoptStyles, LitElement, type TemplateResult } from 'lit';
import { property } from './property.ts';
import { imported } from '../data/imported.ts';
import type { PlanInput, PlanPackage } from '../data/schema.ts';
import type { MenuItem } from '../render/menu-items.ts';
import type { Shown } from '../specs/chart.ts';
import type { Tag } from '../specs/charts.ts';
import { baseStyles, stageStyles } from './base.styles.ts';
import { rise, sleep, wakeSoon, type Sleeper } from './asleep.ts';
import { DrawController } from './draw-controller.ts';
import type { DrawHost } from './draw-host.ts';
import { overlayTemplate, placeOverlay } from './point-overlay.ts';
import type { Pointing, PointingHost } from './pointing.ts';
import { shadowRootOf, stageIn, type Stage } from './stage.ts';
import { StaticFigure } from './static-figure.ts';

/**
 * What all figures have in common.
 *
 * @slot heading - Heading in the author's own words.
 * @slot summary - One-sentence summary in the author's own words.
 * @slot table - A `<table>` in place of the generated one.
 * @slot sources - A list in place of the generated list of sources.
 * @slot notes - Notes in place of the generated ones on how to read the picture.
 * @slot colophon - Written by prerendering: corrections, and as of when the figure is true.
 *
 * @fires {CustomEvent<{ chart: Shown }>} chart-ready - The picture on screen is the one that was asked for.
 * @fires {CustomEvent<{ code: string, message: string }>} chart-error - Something kept the picture from being drawn; fired once a cause.
 * @fires {CustomEvent<{ id: string | undefined }>} chart-select - The reader chose a figure by its id, or none.
 *
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart summary - The summary.
 * @csspart chart - The box of the picture.
 * @csspart tooltip - The box beside the point under the cursor.
 * @csspart tools - The row of table, sources and menu.
 * @csspart toggle - What opens one of them.
 * @csspart table - The table and its toggle.
 * @csspart sources - The list of sources.
 * @csspart menu - What may be taken along: files, citation, embed code, specification.
 * @csspart error - The message in place of, or above, the picture.
 *
 * @cssproperty [--pc-font=inherit] - Font family of the figure.
 * @cssproperty [--pc-ink=light-dark(#1d1d1b, #ececea)] - Titles, values and the base line.
 * @cssproperty [--pc-muted=light-dark(#5a5a57, #b0b0ab)] - Ticks, dates and notes.
 * @cssproperty [--pc-rule=light-dark(#d9d9d5, #3d3d3a)] - Grid lines and separating rules.
 * @cssproperty [--pc-accent=light-dark(#006ba2, #62b6e4)] - What is said: lines, points, bars.
 * @cssproperty [--pc-signal=light-dark(#c8321f, #ff8a75)] - What is selected, and errors.
 * @cssproperty [--pc-paper=light-dark(#ffffff, #141413)] - The ground the figure stands on; hollow points are filled with it.
 * @cssproperty [--pc-hatch=light-dark(#92928e, #646460)] - The hatching of what is not known.
 */
export abstract class ChartElement extends LitElement implements DrawHost, PointingHost, Sleeper {
  static override styles = [baseStyles, stageStyles];

  /** @internal */
  abstract readonly tag: Tag;
  /** @internal */
  abstract readonly options: Readonly<Record<string, string | undefined>>;
  /** @internal */
  abstract reservedHeight(width: number): number;

  /** How a reader points at this element's pictures. */
  protected abstract createPointing(): Pointing;

  /** A plan as an object, as `validatePlan` returns it or as it is written; wins over `src`. */
  @property({ attribute: false }) plan: PlanInput | PlanPackage | undefined;

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

  /** When `true`, the plan's texts stand in the plan's own language, even where they are translated. */
  @property({ type: Boolean }) original = false;

  /** When the picture is drawn: as the reader comes near, at once, or not at all. */
  @property() draw: 'needed' | 'eager' | 'never' = 'needed';

  readonly #drawing = new DrawController(this);
  readonly #pointing = this.createPointing();
  #stage: Stage | undefined;

  /** The figure that is shown, or undefined before its data are there. */
  get chart(): Shown | undefined {
    this.wake();
    return this.#drawing.chart;
  }

  /** @internal */
  get picture() {
    return this.#drawing.picture;
  }

  /** @internal */
  get stage(): HTMLElement | null {
    return this.#stage?.box ?? null;
  }

  /** @internal */
  get pictureBox(): HTMLElement | null {
    return this.#stage?.picture ?? null;
  }

  /** The picture as an SVG document: no `var(…)`, its colours and font are those on screen. */
  async toSVG(): Promise<string> {
    return (await this.#files()).svg();
  }

  /** The picture as a PNG file at twice its size on screen. */
  async toPNG(): Promise<Blob> {
    return (await this.#files()).png();
  }

  /** The numbers as CSV, with their hedges and the address of each source. */
  async toCSV(): Promise<string> {
    return (await this.#files()).csv();
  }

  /** The whole figure as JSON: what is said, tabulated and cited. */
  async toJSON(): Promise<string> {
    return (await this.#files()).json();
  }

  /** @throws Error with the sentence in the figure, where there is no picture to take away. */
  async #files() {
    const picture = await this.#drawing.drawn();
    const { filesOf } = await imported(() => import('./files.ts'), 'filesOf');
    return filesOf(this, picture);
  }

  /** @internal */
  report(error: unknown): void {
    this.#drawing.errors.report(error);
  }

  readonly #onClick = async ({ target }: Event): Promise<void> => {
    const button = (target as Element).closest<HTMLElement>('[data-do]');
    if (!button) return;
    try {
      const { answer } = await imported(() => import('./menu.ts'), 'answer');
      await answer(button.dataset.do as MenuItem, button, this, () => this.#files());
    } catch (error) {
      this.report(error);
    }
  };

  /** Done means drawn: who awaits `updateComplete` sees the picture that is under way, or the error. */
  protected override async getUpdateComplete(): Promise<boolean> {
    this.wake();
    const isComplete = await super.getUpdateComplete();
    await this.#drawing.settled;
    return isComplete;
  }

  /** What came with the page is on screen: it sleeps, unless others may speak to it or the page wants it at once. */
  override connectedCallback(): void {
    if (this.#stage || !this.shadowRoot) return super.connectedCallback();
    sleep(this);
    if (this.group || this.draw === 'eager') wakeSoon(this);
  }

  override disconnectedCallback(): void {
    rise(this);
    super.disconnectedCallback();
  }

  /** @internal */
  wake(): void {
    if (rise(this)) super.connectedCallback();
  }

  /** A change is what wakes a figure that sleeps. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    wakeSoon(this);
  }

  /** The element renders what lies over its stage; the figure around it is there already, or comes with the picture. */
  protected override createRenderRoot(): HTMLElement {
    const root = shadowRootOf(this);
    adoptStyles(root, (this.constructor as typeof ChartElement).elementStyles);
    this.#stage = stageIn(root);
    const { data, picture, over } = this.#stage;
    if (data) this.#drawing.takeOver(new StaticFigure(data, picture));
    this.#pointing.listen(this.#stage);
    root.addEventListener('click', (event) => void this.#onClick(event));
    return over;
  }

  protected override updated(): void {
    const { stage, picture } = this;
    if (!stage) return;
    const { spec, direction } = picture?.chart ?? {};
    // Before there is a picture nothing is measured: that would have the page laid out for each bare tag.
    const scrolls = spec !== undefined && spec.width > stage.clientWidth;
    const begins = scrolls && !stage.classList.contains('scrolls');
    stage.classList.toggle('scrolls', scrolls);
    // Where the text runs from right to left, a picture begins at its right end.
    if (begins && direction === 'rtl') stage.scrollLeft = stage.scrollWidth;
    this.#pointing.place(picture, this.#stage!.picture);
    if (picture) placeOverlay(stage, this.#pointing);
  }

  protected override render(): TemplateResult {
    return overlayTemplate(this.#pointing, this.picture, this.#drawing.errors.message);
  }
}
