/**
 * One drawing's life: wait until it is needed, load, build, draw, follow the width, release, draw again.
 *
 * Everything that is heavy (plan, validation, builder, engine) is imported here and only here, so that an element costs
 * a page nothing before its picture is needed.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isChartsError, PlanChartsError } from '../data/errors.ts';
import type { Locale } from '../data/locale.ts';
import type { PlanInput, PlanPackage } from '../data/schema.ts';
import type { Drawing } from '../render/draw.ts';
import type { Chart } from '../specs/chart.ts';
import { charts, type Tag } from '../specs/charts.ts';
import { emit } from './events.ts';
import { given } from './given.ts';
import { directionOf, followLanguage, languageOf } from './language.ts';
import { PlaceWatch } from './place-watch.ts';
import { isEqual, PlanRequest, type PlanSource } from './plan-request.ts';

/** What a drawing needs to know of its element. */
export interface DrawHost extends ReactiveControllerHost, HTMLElement {
  readonly tag: Tag;
  readonly plan: PlanInput | PlanPackage | undefined;
  readonly src: string | undefined;
  readonly draw: 'needed' | 'eager' | 'never';
  /** The attributes that select what is drawn, as they stand. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** The box the picture is drawn into; nothing else may be in it. */
  readonly pictureBox: HTMLElement | null;
  /** Height to reserve before the picture is there. */
  reservedHeight(width: number): number;
}

/** A chart and the SVG that shows it. */
export interface Picture {
  readonly chart: Chart;
  readonly svg: SVGSVGElement;
}

/** Width of a picture that is asked for while its element has none. */
const DEFAULT_WIDTH = 640;

export class DrawController implements ReactiveController {
  chart: Chart | undefined;
  locale: Locale | undefined;
  /** The templates of table, sources and menu; they come with what they show. */
  proof: typeof import('./proof.ts') | undefined;
  /** Sentence for the reader, or undefined. */
  error: string | undefined;
  /** Sentence about something beside the picture that failed, such as a download. */
  notice: string | undefined;
  /** What is on screen: until a new chart is drawn, that is the old one. */
  picture: Picture | undefined;
  /** Whether a picture is on its way. */
  isBusy = false;

  readonly #host: DrawHost;
  #drawing: Drawing | undefined;
  readonly #plans = new PlanRequest();
  #subject: readonly unknown[] = [];
  #abort: AbortController | undefined;
  #running = Promise.resolve();
  #drawnWidth = 0;
  #asking = 0;
  #cause: PlanChartsError | undefined;
  #unfollow: (() => void) | undefined;

  readonly #place = new PlaceWatch(() => {
    if (this.#host.pictureBox) this.#reserve(this.#host.pictureBox);
    this.#drawIfNeeded();
  });

  constructor(host: DrawHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#place.follow(this.#host, this.#host.pictureBox);
    this.#unfollow = followLanguage(() => this.#drawIfNeeded());
  }

  hostDisconnected(): void {
    this.#place.leave();
    this.#unfollow?.();
    this.#abort?.abort();
    this.#plans.abort();
    this.#drawing?.finalize();
    this.#drawing = undefined;
    this.#subject = [];
    this.isBusy = false;
  }

  hostUpdated(): void {
    const box = this.#host.pictureBox;
    if (!box || !this.#host.isConnected) return;
    this.#place.follow(this.#host, box);
    this.#reserve(box);
    this.#drawIfNeeded();
  }

  /** Settles with the drawing that is under way, if one is. */
  get settled(): Promise<void> {
    return this.#running;
  }

  /**
   * The picture that is asked for, whether or not it was needed yet.
   *
   * @throws PlanChartsError what kept it from being drawn; Error where the element is in no document.
   */
  async drawn(): Promise<Picture> {
    this.#asking += 1;
    try {
      this.#drawIfNeeded();
      // A change on the way starts another run: the last one counts.
      for (let run; run !== this.#running;) await (run = this.#running);
    } finally {
      this.#asking -= 1;
    }
    if (this.#cause) throw this.#cause;
    if (this.picture) return this.picture;
    throw new Error(`<${this.#host.tag}> is in no document, so nothing was drawn`);
  }

  /** Prints what went wrong beside the drawing, unless the figure says it already. */
  report(cause: unknown): void {
    if (cause === this.#cause) return;
    const error = asChartsError(cause);
    this.notice = this.locale?.error(error) ?? error.message;
    this.#host.requestUpdate();
    emit(this.#host, 'chart-error', { code: error.code, message: this.notice });
  }

  #reserve(box: HTMLElement): void {
    const width = this.#place.width || box.clientWidth;
    const isComing = this.error === undefined && this.#host.draw !== 'never';
    const reserved = isComing && width > 0 ? this.#host.reservedHeight(width) : 0;
    box.style.minBlockSize = `${this.chart?.spec.height ?? reserved}px`;
  }

  #isNeeded(): boolean {
    if (this.#asking > 0) return true;
    if (this.#host.draw === 'never') return false;
    return this.#host.draw === 'eager' || this.#place.isNear;
  }

  /** A property that a framework sets to `null`, or an attribute that was removed, asks for nothing. */
  get #asked(): PlanSource {
    const { plan, src } = this.#host;
    return { plan: plan ?? undefined, ...given({ src }) };
  }

  #drawIfNeeded(): void {
    const host = this.#host;
    const width = this.#place.width || (this.#asking > 0 ? DEFAULT_WIDTH : 0);
    if (width === 0 || !host.isConnected || !this.#isNeeded()) return;
    const { plan, src } = this.#asked;
    const subject = [plan, src, languageOf(host), directionOf(host), ...Object.values(host.options)];
    const isSame = isEqual(subject, this.#subject);
    // A run under way takes the newest width by itself; after an error another width would only repeat it.
    if (isSame && (this.isBusy || this.error !== undefined || width === this.#drawnWidth)) return;
    this.#subject = subject;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.#running = this.#run(width, this.#abort.signal);
  }

  /** subject → plan and builder → chart (words) → engine → picture. A newer run aborts an older one at each step. */
  async #run(width: number, signal: AbortSignal): Promise<void> {
    const host = this.#host;
    const engine = import('../render/draw.ts');
    // Awaited below; until then a failure is not an unhandled one.
    engine.catch(() => undefined);
    this.isBusy = true;
    host.requestUpdate();
    try {
      const { createLocale } = await import('../data/locale.ts');
      this.locale = createLocale(languageOf(host), directionOf(host));
      const [plan, builder, proof] = await Promise.all([
        this.#plans.get(this.#asked),
        charts[host.tag](),
        import('./proof.ts'),
      ]);
      this.proof = proof;
      proof.adoptDrawnStyles(host.shadowRoot!);
      signal.throwIfAborted();
      this.#drawnWidth = this.#place.width || width;
      const chart = builder.build(plan, { ...host.options, width: this.#drawnWidth }, this.locale);
      this.#say(chart);
      const { draw } = await engine;
      signal.throwIfAborted();
      if (this.#drawing) await this.#drawing.update(chart, signal);
      else this.#drawing = await draw(chart, host.pictureBox!, signal);
      this.#succeed({ chart, svg: this.#drawing.svg });
    } catch (error) {
      if (!signal.aborted) this.#fail(asChartsError(error));
    }
  }

  /** Words first: heading, summary and table are there while the engine is on its way. */
  #say(chart: Chart): void {
    this.chart = chart;
    this.#cause = undefined;
    this.error = undefined;
    this.notice = undefined;
    this.#host.requestUpdate();
  }

  #succeed(picture: Picture): void {
    this.picture = picture;
    this.isBusy = false;
    this.#host.requestUpdate();
    emit(this.#host, 'chart-ready', { chart: picture.chart });
    // The width may have changed meanwhile.
    this.#drawIfNeeded();
  }

  /** What is on screen stays; the sentence is added. */
  #fail(error: PlanChartsError): void {
    this.#cause = error;
    this.error = this.locale?.error(error) ?? error.message;
    this.isBusy = false;
    this.#host.requestUpdate();
    emit(this.#host, 'chart-error', { code: error.code, message: this.error });
  }
}

const asChartsError = (error: unknown): PlanChartsError =>
  isChartsError(error)
    ? error
    : new PlanChartsError('draw-failed', { reason: error instanceof Error ? error.message : String(error) });
