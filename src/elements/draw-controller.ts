/**
 * One drawing's life: wait until it is needed, load, build, draw, follow the width, release, draw again.
 *
 * Everything that is heavy (plan, validation, builder, engine) is imported here and only here, so that an element costs
 * a page nothing before its picture is needed.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PlanChartsError } from '../data/errors.ts';
import type { Locale } from '../data/locale.ts';
import type { Plan } from '../data/schema.ts';
import type { Drawing } from '../render/draw.ts';
import type { Chart } from '../specs/chart.ts';
import { charts, type Tag } from '../specs/charts.ts';
import { emit } from './events.ts';
import { directionOf, languageOf } from './language.ts';

/** What a drawing needs to know of its element. */
export interface DrawHost extends ReactiveControllerHost, HTMLElement {
  readonly tag: Tag;
  readonly plan: Plan | undefined;
  readonly src: string | undefined;
  readonly draw: 'needed' | 'eager' | 'never';
  /** The attributes that select what is drawn, as they stand. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** The box the picture is drawn into; nothing else may be in it. */
  readonly pictureBox: HTMLElement | null;
  /** Height to reserve before the picture is there. */
  reservedHeight(width: number): number;
}

/** How far below the screen a picture is begun, so that a reader who scrolls finds it drawn. */
const NEAR = '300px';

export class DrawController implements ReactiveController {
  chart: Chart | undefined;
  locale: Locale | undefined;
  /** Sentence for the reader, or undefined. */
  error: string | undefined;
  /** What is on screen: until a new chart is drawn, that is the old one. */
  picture: { readonly chart: Chart; readonly svg: SVGSVGElement } | undefined;

  readonly #host: DrawHost;
  #drawing: Drawing | undefined;
  #inputs: readonly unknown[] = [];
  #abort: AbortController | undefined;
  #width = 0;
  #isNear = false;
  #frame = 0;
  #running = Promise.resolve();
  #wanted: { resolve: () => void; reject: (reason: Error) => void }[] = [];

  readonly #resize = new ResizeObserver((entries) => this.#measure(entries));
  readonly #approach = new IntersectionObserver((entries) => this.#near(entries), { rootMargin: NEAR });

  constructor(host: DrawHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#approach.observe(this.#host);
    // A moved element has its box already; a new one gets it with its first update.
    if (this.#host.pictureBox) this.#resize.observe(this.#host.pictureBox);
  }

  hostDisconnected(): void {
    this.#approach.disconnect();
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#abort?.abort();
    this.#drawing?.finalize();
    this.#drawing = undefined;
    this.#inputs = [];
    this.#isNear = false;
  }

  hostUpdated(): void {
    const box = this.#host.pictureBox;
    if (!box || !this.#host.isConnected) return;
    this.#resize.observe(box);
    this.#reserve(box);
    this.#drawIfNeeded();
  }

  /** Resolves when the picture stands, whether or not it was needed yet; rejects with what kept it from being drawn. */
  drawn(): Promise<void> {
    if (this.picture && this.picture.chart === this.chart) return Promise.resolve();
    if (this.error !== undefined) return Promise.reject(new Error(this.error));
    return new Promise((resolve, reject) => {
      this.#wanted.push({ resolve, reject });
      this.#drawIfNeeded();
    });
  }

  /** Settles with the drawing that is under way, if one is. */
  get settled(): Promise<void> {
    return this.#running;
  }

  /** One redraw a frame, and only when a whole pixel of width has changed: height never feeds width. */
  #measure(entries: readonly ResizeObserverEntry[]): void {
    const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
    if (width === 0 || width === this.#width) return;
    this.#width = width;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#host.pictureBox) this.#reserve(this.#host.pictureBox);
      this.#drawIfNeeded();
    });
  }

  #near(entries: readonly IntersectionObserverEntry[]): void {
    this.#isNear = entries.at(-1)?.isIntersecting ?? false;
    this.#drawIfNeeded();
  }

  #reserve(box: HTMLElement): void {
    const isComing = this.error === undefined && this.#host.draw !== 'never';
    const reserved = isComing ? this.#host.reservedHeight(this.#width) : 0;
    box.style.minBlockSize = `${this.chart?.spec.height ?? reserved}px`;
  }

  #isNeeded(): boolean {
    if (this.#wanted.length > 0) return true;
    if (this.#host.draw === 'never') return false;
    return this.#host.draw === 'eager' || this.#isNear;
  }

  #drawIfNeeded(): void {
    if (this.#width === 0 || !this.#host.isConnected || !this.#isNeeded()) return;
    const { plan, src, options } = this.#host;
    const surroundings = [this.#width, languageOf(this.#host), directionOf(this.#host)];
    const inputs = [plan, src, ...surroundings, ...Object.values(options)];
    if (inputs.length === this.#inputs.length && inputs.every((input, i) => input === this.#inputs[i])) return;
    this.#inputs = inputs;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.#running = this.#run(this.#abort.signal);
  }

  /** options → plan and builder → chart (words) → engine → picture. A newer run aborts an older one at each step. */
  async #run(signal: AbortSignal): Promise<void> {
    const host = this.#host;
    const engine = import('../render/draw.ts');
    // Awaited below; until then a failure is not an unhandled one.
    engine.catch(() => undefined);
    try {
      const { createLocale } = await import('../data/locale.ts');
      this.locale = createLocale(languageOf(host), directionOf(host));
      const [plan, builder] = await Promise.all([this.#plan(signal), charts[host.tag]()]);
      if (signal.aborted) return;
      const chart = builder.build(plan, { ...host.options, width: this.#width }, this.locale);
      this.#say(chart);
      const { draw } = await engine;
      if (signal.aborted || !host.pictureBox) return;
      if (this.#drawing) await this.#drawing.update(chart, signal);
      else this.#drawing = await draw(chart, host.pictureBox, signal);
      this.#succeed({ chart, svg: this.#drawing.svg });
    } catch (error) {
      if (!signal.aborted) this.#fail(await asChartsError(error));
    }
  }

  async #plan(signal: AbortSignal): Promise<Plan> {
    const { plan, src } = this.#host;
    if (plan === undefined) {
      const { loadPlan } = await import('../data/load.ts');
      return loadPlan(src, document.baseURI, signal);
    }
    // A plan that came through the library is frozen; a bare object from a page is checked like a file.
    if (Object.isFrozen(plan)) return plan;
    const { validatePlan } = await import('../data/validate.ts');
    return validatePlan(plan);
  }

  /** Words first: heading, summary and table are there while the engine is on its way. */
  #say(chart: Chart): void {
    this.chart = chart;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  #succeed(picture: { readonly chart: Chart; readonly svg: SVGSVGElement }): void {
    this.picture = picture;
    this.#host.requestUpdate();
    for (const { resolve } of this.#wanted.splice(0)) resolve();
    emit(this.#host, 'chart-ready', { chart: picture.chart });
  }

  /** What is on screen stays; the sentence is added. */
  #fail(error: PlanChartsError): void {
    this.error = this.locale?.error(error) ?? error.message;
    this.#host.requestUpdate();
    for (const { reject } of this.#wanted.splice(0)) reject(error);
    emit(this.#host, 'chart-error', { code: error.code, message: this.error });
  }
}

const asChartsError = async (error: unknown): Promise<PlanChartsError> => {
  const { PlanChartsError } = await import('../data/errors.ts');
  if (error instanceof PlanChartsError) return error;
  return new PlanChartsError('draw-failed', { reason: error instanceof Error ? error.message : String(error) });
};
