/**
 * What an element needs only when a picture has to be drawn: plan, builder, words, the figure around the picture, and the
 * way to the engine. A page of static figures never loads it.
 */
import { render } from 'lit';
import { isChartsError, PlanChartsError } from '../data/errors.ts';
import { imported } from '../data/imported.ts';
import { loadLocale } from '../data/load-locale.ts';
import type { Locale } from '../data/locale.ts';
import type { draw as Draw, Drawing } from '../render/draw.ts';
import { figureTemplate } from '../render/figure-template.ts';
import { shapes } from '../render/shapes.ts';
import type { Chart, Shown } from '../specs/chart.ts';
import { charts } from '../specs/charts.ts';
import type { DrawHost, Picture } from './draw-host.ts';
import type { Told } from './figure-errors.ts';
import { adopt } from './adopt.ts';
import { optionsOf } from './asked.ts';
import { figureStyles, hostStyles } from './figure.styles.ts';
import { handOut, inTurn, type Turn } from './draw-turns.ts';
import { FigureNumbers } from './figure-numbers.ts';
import { figureNumbersStyles } from './figure-numbers.styles.ts';
import { given } from './given.ts';
import { keepInSight } from './keep-in-sight.ts';
import { LateTable } from './late-table.ts';
import { ListPages } from './list-pages.ts';
import { directionOf, languageOf } from './language.ts';
import { Pace } from './pace.ts';
import { pictureStyles } from './picture.styles.ts';
import { isEqual, PlanRequest, type PlanSource } from './plan-request.ts';
import { proofStyles } from './proof.styles.ts';
import { giveBackRoom, isFollowed, keepRoom } from './room.ts';

/** What the words around a picture depend on, beside the element's attributes. */
interface LiveState {
  readonly chart: Shown | undefined;
  readonly isBusy: boolean;
}

/** A drawing that is asked for. */
interface Drawn extends Turn {
  /** Of the picture, in whole CSS pixels; asked when the plan is there. */
  width(): number;
  /** Takes the chart: heading, summary and table are there while the engine is on its way. */
  say(chart: Chart): void;
}

/** A page of a table: more rows would keep a phone busy that only wants the picture. */
const PAGE = 200;

/** A chart that took no longer, in milliseconds, leaves time for its picture in the same task. */
const SHORT = 8;

export class LiveFigure {
  locale: Locale | undefined;

  readonly #host: DrawHost;
  readonly #plans = new PlanRequest();
  readonly #pace = new Pace();
  readonly #table: LateTable;
  readonly #numbers: FigureNumbers;
  #drawing: Drawing | undefined;
  /** For which room was kept. */
  #width = 0;
  readonly #list = new ListPages(() => this.#table.hurry());
  /** How often the reader has asked for more rows. */
  #pages = 1;
  #isShown = false;
  #state: LiveState | undefined;
  /** What the figure was rendered by. */
  #rendered: readonly unknown[] = [];

  constructor(host: DrawHost) {
    const root = host.shadowRoot!;
    this.#host = host;
    this.#numbers = new FigureNumbers(host);
    this.#table = new LateTable(root, () => this.#state && this.#render(this.#state, root));
    adopt(root, [hostStyles, figureStyles, pictureStyles, proofStyles, figureNumbersStyles]);
    root.addEventListener('focusin', ({ target }) => {
      const at = target as Element;
      if (at.matches(':focus-visible')) keepInSight(at, host);
    });
  }

  /**
   * plan and builder → chart (words) → engine → picture; the chart and the picture each in a turn of their own.
   *
   * @throws PlanChartsError what kept it from being drawn; the signal's reason once it is aborted.
   */
  async draw(drawn: Drawn): Promise<Picture> {
    try {
      return await this.#drawn(drawn);
    } catch (error) {
      throw drawn.signal.aborted ? error : asChartsError(error);
    }
  }

  async #drawn(drawn: Drawn): Promise<Picture> {
    const { signal } = drawn;
    const engine = imported(() => import('../render/draw.ts'), 'draw');
    let isEngineHere = false;
    // Awaited below, the shape by the engine; until then a failure is not an unhandled one.
    engine.then(
      () => (isEngineHere = true),
      () => undefined,
    );
    shapes[this.#host.tag]().catch(() => undefined);
    this.#width = drawn.width();
    await this.#pace.step(this.#width);
    let began = 0;
    const width = () => {
      began = performance.now();
      return drawn.width();
    };
    const chart = await this.build(width, drawn);
    this.#pace.width = chart.spec.width;
    // Words do not wait for the engine. Where it is here already they come with the picture, in one go, new or changed.
    const isFirst = !this.#drawing;
    const isAhead = isFirst && !isEngineHere;
    if (isAhead) drawn.say(chart);
    try {
      const { draw } = await engine;
      // What is changed at once is done in the turn in which it was built.
      if (isFirst || performance.now() - began > SHORT) await inTurn(drawn);
      const picture = await this.#show(chart, draw, signal);
      if (isFirst && !isAhead) drawn.say(chart);
      return picture;
    } catch (error) {
      // The words need no engine.
      if (!isAhead && !signal.aborted) drawn.say(chart);
      throw error;
    }
  }

  async #show(chart: Chart, draw: typeof Draw, signal: AbortSignal): Promise<Picture> {
    const box = this.#host.pictureBox!;
    if (this.#drawing) {
      giveBackRoom(this.#figure);
      await this.#drawing.update(chart, signal);
    } else this.#drawing = await draw(chart, box, signal);
    // Else each update would have the style of all that is in it computed anew.
    if (box.part.contains('pictures')) box.part.remove('pictures');
    return { chart, svg: this.#drawing.svg };
  }

  /** The chart that is asked for, in the language in which it is asked for. */
  async build(width: () => number, turn?: Turn): Promise<Chart> {
    const host = this.#host;
    const parts = Promise.all([this.#plans.get(this.#asked), charts[host.tag]()]);
    // Awaited below; until then a failure is not an unhandled one.
    parts.catch(() => undefined);
    // First: an error is told in the language of the page.
    const locale = await loadLocale(languageOf(host), directionOf(host));
    this.locale = locale;
    const [plan, builder] = await parts;
    if (turn) await inTurn(turn);
    return builder.build(plan, { ...optionsOf(host), width: width() }, locale);
  }

  /** Renders the figure around the stage; the first time, in place of what stood there. */
  show(state: LiveState): void {
    const root = this.#host.shadowRoot!;
    const source = focusedSource(this.#host);
    if (this.#isShown) this.#render(state, root);
    else this.#showFirst(state, root);
    this.#isShown = true;
    if (source && !source.closest('[slot=sources]')) focusSource(root, source.href);
  }

  #showFirst(state: LiveState, root: ShadowRoot): void {
    const stageBox = this.#host.stage!;
    const former = [...root.children].filter((child) => child.localName !== 'link' && child !== stageBox);
    const open = [...root.querySelectorAll('details[open]')].map(({ classList }) => classList[0]!);
    const focused = root.activeElement as HTMLElement | null;
    const isBare = former.some(({ className }) => className === 'before coming');
    this.#render(state, root);
    for (const one of former) one.remove();
    // An error needs none.
    const isComing = state.isBusy || this.#drawing;
    if (isBare && isComing && isFollowed(this.#host)) keepRoom(this.#figure!, this.#host.reservedHeight(this.#width));
    // What the reader had opened stays open, and the focus stays where it was, although the stage has moved.
    for (const name of open) root.querySelector<HTMLDetailsElement>(`details.${name}`)?.setAttribute('open', '');
    if (focused !== root.activeElement) focused?.focus({ preventScroll: true });
  }

  #render(state: LiveState, root: ShadowRoot): void {
    const host = this.#host;
    const { isBusy } = (this.#state = state);
    const chart = state.chart && this.#numbers.on(state.chart);
    const { heading, noHeading, noTable, noSources, noMenu, stage } = host;
    const looks = { heading, noHeading, noTable, noSources, noMenu };
    const headingLevel = levelOf(host);
    const rows = { rows: this.#pages * PAGE, showMoreRows: this.#showMoreRows };
    const keepsRows = chart !== undefined && this.#table.keeps(chart.table);
    const page = chart && this.#list.of(chart);
    const by = [chart, this.locale, keepsRows, isBusy, headingLevel, rows.rows, page?.from, ...Object.values(looks)];
    // A change that is on its way, or one of another kind, such as the cursor's, changes nothing here.
    if (!isEqual(by, this.#rendered))
      render(
        figureTemplate({
          ...{ chart, keepsRows, isBusy, locale: this.locale, stage, isSlotted: false, headingLevel },
          ...{ ...looks, ...rows, page },
        }),
        root,
      );
    this.#rendered = by;
    this.#figure?.classList.toggle('numbering', this.#numbers.areComing);
    // Words that came with the page make way for those of now; they stay where they are, because they may be a framework's.
    if (chart) for (const words of writtenWords(host)) retire(words, host);
  }

  /** An error in the reader's language; it needs no room for a picture. */
  told(cause: unknown): Told {
    giveBackRoom(this.#figure);
    const error = asChartsError(cause);
    return { code: error.code, message: this.locale?.error(error) ?? error.message };
  }

  get #figure(): HTMLElement | null {
    return this.#host.shadowRoot!.querySelector('figure');
  }

  /** Somebody waits for a picture that may be waiting itself, because the page is hidden. */
  hurry(): void {
    handOut();
  }

  /** Ends what is on its way; the picture stays. */
  release(): void {
    this.#plans.abort();
    this.#table.leave();
    this.#drawing?.finalize();
    this.#drawing = undefined;
  }

  /** A property that a framework sets to `null`, or an attribute that was removed, asks for nothing. */
  get #asked(): PlanSource {
    const { plan, src } = this.#host;
    return { plan: plan ?? undefined, ...given({ src }), language: languageOf(this.#host) };
  }

  readonly #showMoreRows = (): void => {
    this.#pages += 1;
    this.#table.hurry();
  };
}

/** A heading that came with the page and makes way stays one, of the same level, in the outline of the page. */
const levelOf = (host: Element): number | undefined => {
  const written = host.querySelector(':scope > :is(h2, h3, h4, h5, h6)[data-plan-charts]');
  const own = host.querySelector(':scope > [slot=heading]:not([data-plan-charts])');
  return written && !own ? Number(written.localName.slice(1)) : undefined;
};

/** What prerendering has written into the tag. */
const writtenWords = (host: Element): readonly Element[] => [
  ...host.querySelectorAll(':scope > [data-plan-charts][slot]'),
];

/** Where a list of sources leads to the words, it leads to the figure from now on. */
const retire = (words: Element, host: HTMLElement): void => {
  words.slot = 'outdated';
  if (words.id && !host.id) [host.id, words.id] = [words.id, ''];
};

/** The link to a source that came with the page and has the focus. */
const focusedSource = (host: Element): HTMLAnchorElement | undefined => {
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  const isWritten = writtenWords(host).some((words) => words.slot === 'sources' && words.contains(activeElement));
  return isWritten && activeElement instanceof HTMLAnchorElement ? activeElement : undefined;
};

/** The focus goes on to the same source among the words of now. */
const focusSource = (root: ShadowRoot, address: string): void => {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.sources a')];
  links.find(({ href }) => href === address)?.focus({ preventScroll: true });
};

const asChartsError = (error: unknown): PlanChartsError =>
  isChartsError(error)
    ? error
    : new PlanChartsError('draw-failed', { reason: error instanceof Error ? error.message : String(error) });
