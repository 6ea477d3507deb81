/**
 * What went wrong with a figure: the sentence in it, and the event that says the same to the page.
 */
import type { ErrorCode } from '../data/errors.ts';
import type { DrawHost } from './draw-host.ts';
import { emit } from './events.ts';

/** An error as the page and the reader are told it. */
export interface Told {
  readonly code: ErrorCode;
  readonly message: string;
}

export class FigureErrors {
  /** What kept the picture from being drawn. */
  cause: unknown;
  /** Sentence for the reader about that, or about something beside the picture that failed, such as a download. */
  message: string | undefined;

  readonly #host: DrawHost;
  readonly #told: (cause: unknown) => Told | undefined;

  /** @param told An error in the reader's language; undefined as long as its words are not there. */
  constructor(host: DrawHost, told: (cause: unknown) => Told | undefined) {
    this.#host = host;
    this.#told = told;
  }

  clear(): void {
    this.cause = this.message = undefined;
  }

  /** Prints what kept the picture from being drawn. */
  fail(cause: unknown): void {
    this.cause = cause;
    this.#tell(cause);
  }

  /** Prints what went wrong beside the drawing, unless the figure says it already. */
  report(cause: unknown): void {
    if (cause !== this.cause) this.#tell(cause);
  }

  #tell(cause: unknown): void {
    const told = this.#told(cause) ?? { code: 'draw-failed', message: (cause as Error).message };
    this.message = told.message;
    this.#host.requestUpdate();
    emit(this.#host, 'chart-error', told);
  }
}
