/**
 * One drawing's life: take over what came with the page, wait until another picture is needed, draw, follow the width,
 * release, draw again.
 *
 * Everything that is heavy (plan, validation, builder, words, engine) is behind `live.ts`, imported here and only here, so
 * that an element costs a page nothing before a picture is needed that is not there.
 */
import type { ReactiveController } from 'lit';
import { imported } from '../data/imported.ts';
import type { Shown } from '../specs/chart.ts';
import { askedOf } from './asked.ts';
import type { DrawHost, Picture } from './draw-host.ts';
import { emit } from './events.ts';
import { FigureErrors } from './figure-errors.ts';
import { followLanguage } from './language.ts';
import type { LiveFigure } from './live.ts';
import { PlaceWatch } from './place-watch.ts';
import { readThenWrite } from './read-then-write.ts';
import type { StaticFigure } from './static-figure.ts';

/** What `.before.coming` keeps of the room of a figure. In CSS pixels. */
const BEFORE = 84;
/** Width of a picture that is asked for while its element has none. */
const DEFAULT_WIDTH = 640;

export class DrawController implements ReactiveController {
  /** What went wrong, for the reader. */
  readonly errors: FigureErrors;
  /** Whether a picture is on its way. */
  isBusy = false;
  /** Settles with the drawing that is under way, if one is. */
  settled = Promise.resolve();

  readonly #host: DrawHost;
  /** What came with the page, until something else is drawn. */
  #static: StaticFigure | undefined;
  #live: LiveFigure | undefined;
  /** The words of now, and what is on screen: until a new chart is drawn, that is the old one. */
  #chart: Shown | undefined;
  #picture: Picture | undefined;
  #subject: readonly unknown[] = [];
  #abort: AbortController | undefined;
  #drawnWidth = 0;
  #asking = 0;
  #unfollow: (() => void) | undefined;

  readonly #place = new PlaceWatch(() => {
    this.#reserve();
    this.#drawIfNeeded();
    // What lies over a picture follows one that grows with its box.
    if (this.#static) this.#host.requestUpdate();
  });

  constructor(host: DrawHost) {
    this.#host = host;
    this.errors = new FigureErrors(host, (cause) => this.#live?.told(cause));
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
    this.#place.follow(this.#host, this.#host.pictureBox!);
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
    if (!this.#host.isConnected) return;
    this.#reserve();
    // First what changes the page, then what asks for its style: so that is computed once.
    if (this.#live && !this.#isStatic) this.#live.show({ chart: this.#chart, isBusy: this.isBusy });
    this.#drawIfNeeded();
  }

  /**
   * The picture that is asked for, whether or not it was needed yet.
   *
   * @throws PlanChartsError what kept it from being drawn; Error where the element is in no document.
   */
  async drawn(): Promise<Picture> {
    this.#asking += 1;
    try {
      this.#live?.hurry();
      // An attribute that was set just now is in the picture that is asked for.
      await this.#host.updateComplete;
      this.#drawIfNeeded();
      // A change on the way starts another run: the last one counts.
      for (let run; run !== this.settled;) await (run = this.settled);
    } finally {
      this.#asking -= 1;
    }
    if (this.errors.cause) throw this.errors.cause as Error;
    if (this.picture) return this.picture;
    throw new Error(`<${this.#host.tag}> is in no document`);
  }

  /** Whether what is on screen came with the page, and nothing else has been said since. */
  get #isStatic(): boolean {
    return !!this.#static && !this.#chart;
  }

  #reserve(): void {
    const box = this.#host.pictureBox;
    if (!box || this.#isStatic) return;
    readThenWrite(() => {
      const width = this.#place.width || box.clientWidth;
      const isComing = !this.errors.cause && this.#host.draw !== 'never';
      const reserved = isComing && width > 0 ? this.#host.reservedHeight(width) - BEFORE : 0;
      return () => {
        if (this.#isStatic) return;
        box.style.minBlockSize = `${this.#chart?.spec.height ?? reserved}px`;
        for (const { classList } of this.#host.shadowRoot!.children) classList.toggle('coming', isComing);
      };
    });
  }

  get #isNeeded(): boolean {
    const { draw } = this.#host;
    return this.#asking > 0 || draw === 'eager' || (draw !== 'never' && this.#place.isNear);
  }

  #drawIfNeeded(): void {
    const host = this.#host;
    const width = this.#place.width || (this.#asking > 0 ? DEFAULT_WIDTH : 0);
    if (!host.isConnected || (this.#isStatic && this.#isStaticRight())) return;
    if (width === 0 || !this.#isNeeded) return;
    const subject = [host.plan ?? undefined, askedOf(host, this.#isStatic)];
    const isSame = subject.every((part, i) => part === this.#subject[i]);
    // A run under way takes the newest width by itself; after an error another width would only repeat it.
    if (isSame && (this.isBusy || this.errors.cause || width === this.#drawnWidth)) return;
    this.#subject = subject;
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.settled = this.#run(width, this.#abort.signal);
  }

  /** What came with the page is the answer as long as the same is asked; then it is told once, and no error counts. */
  #isStaticRight(): boolean {
    if (this.#host.plan || askedOf(this.#host, true) !== this.#static!.asked) return false;
    if (this.#subject.length !== 1) {
      // What was asked for meanwhile is not asked for any more.
      this.#abort?.abort();
      if (this.#abort) this.#host.requestUpdate();
      this.errors.clear();
      this.isBusy = false;
      this.#subject = [undefined];
      emit(this.#host, 'chart-ready', { chart: this.#static!.picture.chart });
    }
    return true;
  }

  /** A newer run aborts an older one at each step. */
  async #run(width: number, signal: AbortSignal): Promise<void> {
    const host = this.#host;
    this.isBusy = true;
    // What only changes a picture is done before anybody could be told that it is on its way.
    if (!this.#live) host.requestUpdate();
    try {
      if (!this.#live) {
        const { LiveFigure } = await imported(() => import('./live.ts'), 'LiveFigure');
        this.#live ??= new LiveFigure(host);
      }
      signal.throwIfAborted();
      const picture = await this.#live.draw({
        signal,
        width: () => (this.#drawnWidth = this.#place.width || width),
        isNear: () => this.#place.isNear,
        isAsked: () => this.#asking > 0,
        say: (chart) => this.#say(chart),
      });
      this.#succeed(picture);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  /** Words first: heading, summary and table are there while the engine is on its way. */
  #say(chart: Shown): void {
    this.#picture ??= this.#static?.picture;
    this.#chart = chart;
    this.errors.clear();
    this.#host.requestUpdate();
  }

  #succeed(picture: Picture): void {
    this.isBusy = false;
    this.#say(picture.chart);
    this.#picture = picture;
    this.#static = undefined;
    emit(this.#host, 'chart-ready', { chart: picture.chart });
    // The width may have changed meanwhile. Whatever else has is asked for after the update.
    if (this.#place.width !== this.#drawnWidth) this.#drawIfNeeded();
  }

  /** What is on screen stays; the sentence is added. */
  #fail(error: unknown): void {
    this.isBusy = false;
    this.errors.fail(error);
  }
}
