/**
 * Why a proof is on screen: a pointer rests on the number or on the proof, a key has led to it, or the reader has pressed it.
 * As long as there is a reason it stays; Escape, a press elsewhere or another number takes them all away.
 */
type Reason = 'hover' | 'focus' | 'press';

/** How long a pointer rests before it asks, and how long it may be away on its way to the proof. In milliseconds. */
const REST = 150;

/** What is asked for now: two proofs at once would hide the text. */
let current: Reasons | undefined;
const hold = (reasons: Reasons): void => {
  current = reasons;
};

export class Reasons {
  /** Where a pointer was as it came, in CSS pixels of the window; a finger hides what it points at. */
  at: { readonly x: number; readonly y: number } | undefined;

  readonly #host: HTMLElement;
  readonly #changed: (isAsked: boolean) => void;
  readonly #reasons = new Set<Reason>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Listens for the life of the element.
   *
   * @param control What is pressed. @param changed Told whether the proof is asked for, each time that changes.
   */
  constructor(host: HTMLElement, control: HTMLElement, changed: (isAsked: boolean) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addEventListener('pointerenter', (event) => this.#onEnter(event));
    host.addEventListener('pointerleave', ({ pointerType }) => {
      // A finger leaves at once; what it opened stays.
      if (pointerType !== 'touch') this.#later(() => this.#drop('hover'));
    });
    host.addEventListener('focusin', (event) => {
      // A press brings the focus too, and is a reason of its own.
      if ((event.composedPath()[0] as Element).matches(':focus-visible')) this.#add('focus');
    });
    host.addEventListener('focusout', ({ relatedTarget }) => {
      if (!host.contains(relatedTarget as Node | null)) this.#drop('focus', 'press');
    });
    control.addEventListener('click', ({ pointerType, clientX: x, clientY: y }) => {
      this.at = pointerType === 'touch' ? undefined : { x, y };
      if (this.#reasons.has('press')) this.clear();
      else this.#add('press');
    });
    control.addEventListener('keydown', (event) => this.#onKeyDown(event));
  }

  get isAsked(): boolean {
    return this.#reasons.size > 0;
  }

  clear(): void {
    this.#drop('hover', 'focus', 'press');
  }

  #add(reason: Reason): void {
    clearTimeout(this.#timer);
    if (current !== this) current?.clear();
    const wasAsked = this.isAsked;
    this.#reasons.add(reason);
    if (wasAsked) return;
    hold(this);
    document.addEventListener('keydown', this.#onEscape);
    document.addEventListener('pointerdown', this.#onPress);
    this.#changed(true);
  }

  #drop(...reasons: readonly Reason[]): void {
    clearTimeout(this.#timer);
    const wasAsked = this.isAsked;
    for (const reason of reasons) this.#reasons.delete(reason);
    if (!wasAsked || this.isAsked) return;
    if (current === this) current = undefined;
    document.removeEventListener('keydown', this.#onEscape);
    document.removeEventListener('pointerdown', this.#onPress);
    this.#changed(false);
  }

  #later(change: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(change, REST);
  }

  #onEnter({ pointerType, clientX: x, clientY: y }: PointerEvent): void {
    if (pointerType === 'touch') return;
    if (!this.isAsked) this.at = { x, y };
    this.#later(() => this.#add('hover'));
  }

  #onKeyDown(event: KeyboardEvent): void {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.repeat) return;
    // A space would scroll the page.
    event.preventDefault();
    this.at = undefined;
    if (this.isAsked) this.clear();
    else this.#add('press');
  }

  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The key is for the proof, and not for a dialog around it.
    event.preventDefault();
    this.clear();
  };

  readonly #onPress = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this.#host)) this.clear();
  };
}
