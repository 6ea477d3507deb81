/**
 * One drawing's life: take over what came with the page, wait until another picture is needed, draw, follow the width,
 * release, draw again.
 *
 * Everything that is heavy (plan, validation, builder, words, engine) is behind `live.ts`, imported here and only here, so
 * that an element costs a page nothing before a picture is needed that is not there.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isChartsError, PlanChartsError } from '../data/errors.ts';
import type { PlanInput, PlanPackage } from '../data/schema.ts';
import { askedKey } from '../render/static-data.ts';
import type { Shown } from '../specs/chart.ts';
import type { Tag } from '../specs/charts.ts';
import { emit } from './events.ts';
import { given } from './given.ts';
import { directionOf, followLanguage, languageOf } from './language.ts';
import type { LiveFigure } from './live.ts';
import { PlaceWatch } from './place-watch.ts';
import type { StaticFigure } from './static-figure.ts';

/** What a drawing needs to know of its element. */
export interface DrawHost extends ReactiveControllerHost, HTMLElement {
  readonly tag: Tag;
  readonly plan: PlanInput | PlanPackage | undefined;
  readonly src: string | undefined;
  readonly draw: 'needed' | 'eager' | 'never';
  readonly heading: string | undefined;
  readonly noHeading: boolean;
  readonly noTable: boolean;
  readonly noSources: boolean;
  readonly noMenu: boolean;
  /** The attributes that select what is drawn, as they stand. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** The box the picture is drawn into; nothing else may be in it. */
  readonly pictureBox: HTMLElement | null;
  /** The box of the picture and of what lies over it. */
  readonly stageBox: HTMLElement;
  /** Height to reserve before the picture is there. */
  reservedHeight(width: number): number;
}

/** A chart and the SVG that shows it. */
export interface Picture {
  readonly chart: Shown;
  readonly svg: SVGSVGElement;
}

/** Width of a picture that is asked for while its element has none. */
const DEFAULT_WIDTH = 640;

export class DrawController implements ReactiveController {
  /** Sentence for the reader, or undefined. */
  error: string | undefined;
  /** Sentence about something beside the picture that failed, such as a download. */
  notice: string | undefined;
  /** Whether a picture is on its way. */
  isBusy = false;

  readonly #host: DrawHost;
  /** What came with the page, until something else is drawn. */
  #static: StaticFigure | undefined;
  #live: LiveFigure | undefined;
  /** The words of now, and what is on screen: until a new chart is drawn, that is the old one. */
  #chart: Shown | undefined;
  #picture: Picture | undefined;
  #subject: readonly unknown[] = [];
  #abort: AbortController | undefined;
  #running = Promise.resolve();
  #drawnWidth = 0;
  #asking = 0;
  #cause: PlanChartsError | undefined;
  #unfollow: (() => void) | undefined;

  readonly #place = new PlaceWatch(() => {
    this.#reserve();
    this.#drawIfNeeded();
    // What lies over a picture follows one that grows with its box.
    if (this.#static) this.#host.requestUpdate();
  });

  constructor(host: DrawHost) {
    this.#host = host;
    host.addController(this);
  }

  get chart(): Shown | undefined {
    return this.#chart ?? this.#static?.picture.chart;
  }

  get picture(): Picture | undefined {
    return this.#picture ?? this.#static?.picture;
  }

  /** Begins with what came with the page. */
  takeOver(figure: StaticFigure): void {
    this.#static = figure;
  }

  hostConnected(): void {
    this.#place.follow(this.#host, this.#host.pictureBox);
    this.#unfollow = followLanguage(() => this.#drawIfNeeded());
  }

  hostDisconnected(): void {
    this.#place.leave();
    this.#unfollow?.();
    this.#abort?.abort();
    this.#live?.release();
    this.#subject = [];
    this.isBusy = false;
  }

  hostUpdated(): void {
    const box = this.#host.pictureBox;
    if (!box || !this.#host.isConnected) return;
    this.#place.follow(this.#host, box);
    this.#reserve();
    this.#drawIfNeeded();
    if (this.#live && !this.#isStatic) this.#live.show({ chart: this.#chart, isBusy: this.isBusy });
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
    this.notice = this.#sentence(error);
    this.#host.requestUpdate();
    emit(this.#host, 'chart-error', { code: error.code, message: this.notice });
  }

  #sentence(error: PlanChartsError): string {
    return this.#live?.locale?.error(error) ?? error.message;
  }

  /** Whether what is on screen came with the page, and nothing else has been said since. */
  get #isStatic(): boolean {
    return this.#static !== undefined && this.#chart === undefined;
  }

  #reserve(): void {
    const box = this.#host.pictureBox;
    if (!box || this.#isStatic) return;
    const width = this.#place.width || box.clientWidth;
    const isComing = this.error === undefined && this.#host.draw !== 'never';
    const reserved = isComing && width > 0 ? this.#host.reservedHeight(width) : 0;
    box.style.minBlockSize = `${this.#chart?.spec.height ?? reserved}px`;
    for (const { classList } of this.#host.shadowRoot!.children) classList.toggle('coming', isComing);
  }

  #isNeeded(): boolean {
    if (this.#asking > 0) return true;
    if (this.#host.draw === 'never') return false;
    return this.#host.draw === 'eager' || this.#place.isNear;
  }

  /** What is asked for, but for the plan where that is an object. */
  get #asked(): string {
    const host = this.#host;
    const { options, heading, noHeading, noTable, noSources } = host;
    const looks = this.#isStatic ? { ...given({ heading }), noHeading, noTable, noSources } : NO_LOOKS;
    const [language, direction] = [languageOf(host), directionOf(host)];
    return askedKey({ options, ...given({ src: host.src }), language, direction, ...looks });
  }

  #drawIfNeeded(): void {
    const host = this.#host;
    const width = this.#place.width || (this.#asking > 0 ? DEFAULT_WIDTH : 0);
    if (!host.isConnected || (this.#isStatic && this.#isStaticRight())) return;
    if (width === 0 || !this.#isNeeded()) return;
    const subject = [host.plan ?? undefined, this.#asked];
    const isSame = subject.every((part, i) => part === this.#subject[i]);
    // A run under way takes the newest width by itself; after an error another width would only repeat it.
    if (isSame && (this.isBusy || this.error !== undefined || width === this.#drawnWidth)) return;
    this.#subject = subject;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.#running = this.#run(width, this.#abort.signal);
  }

  /** What came with the page is the answer as long as the same is asked; then it is told once. */
  #isStaticRight(): boolean {
    if (this.#host.plan || this.#asked !== this.#static!.asked) return false;
    if (this.#subject.length === 0) {
      this.#subject = [undefined];
      emit(this.#host, 'chart-ready', { chart: this.#static!.picture.chart });
    }
    return true;
  }

  /** A newer run aborts an older one at each step. */
  async #run(width: number, signal: AbortSignal): Promise<void> {
    const host = this.#host;
    this.isBusy = true;
    host.requestUpdate();
    try {
      if (!this.#live) {
        const { LiveFigure } = await import('./live.ts');
        this.#live ??= new LiveFigure(host);
      }
      signal.throwIfAborted();
      const newest = () => (this.#drawnWidth = this.#place.width || width);
      this.#succeed(await this.#live.draw(newest, signal, (chart) => this.#say(chart)));
    } catch (error) {
      if (!signal.aborted) this.#fail(asChartsError(error));
    }
  }

  /** Words first: heading, summary and table are there while the engine is on its way. */
  #say(chart: Shown): void {
    this.#picture ??= this.#static?.picture;
    this.#chart = chart;
    this.#cause = undefined;
    this.error = undefined;
    this.notice = undefined;
    this.#host.requestUpdate();
  }

  #succeed(picture: Picture): void {
    this.#picture = picture;
    this.#static = undefined;
    this.isBusy = false;
    this.#host.requestUpdate();
    emit(this.#host, 'chart-ready', { chart: picture.chart });
    // The width may have changed meanwhile.
    this.#drawIfNeeded();
  }

  /** What is on screen stays; the sentence is added. */
  #fail(error: PlanChartsError): void {
    this.#cause = error;
    this.error = this.#sentence(error);
    this.isBusy = false;
    this.#host.requestUpdate();
    emit(this.#host, 'chart-error', { code: error.code, message: this.error });
  }
}

/** They change a figure without a new picture, once it is not the one that came with the page. */
const NO_LOOKS = { heading: undefined, noHeading: false, noTable: false, noSources: false } as const;

const asChartsError = (error: unknown): PlanChartsError =>
  isChartsError(error)
    ? error
    : new PlanChartsError('draw-failed', { reason: error instanceof Error ? error.message : String(error) });
