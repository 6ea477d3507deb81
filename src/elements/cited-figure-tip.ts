/**
 * The box with the proof of a number: over the page, beside the words that were pointed at.
 */

/** Between the box and the edges of the window, in CSS pixels. */
const MARGIN = 8;

interface At {
  readonly x: number;
  readonly y: number;
}

export class CitedFigureTip {
  /** The number itself: nothing but an inline box, so that no line of the text is broken elsewhere. */
  readonly control = make('span', { part: 'figure' });
  readonly #box = make('div', { part: 'tip', id: 'tip', popover: 'manual', dir: 'auto', hidden: '' });
  #at: At | undefined;

  constructor(root: ShadowRoot) {
    this.control.append(make('slot', {}));
    // No white space between them: it would be seen.
    root.append(this.control, this.#box, make('slot', { name: 'number' }));
  }

  /** Whether the number can be pressed and reached by key; else it is nothing but words. */
  get isControl(): boolean {
    return this.control.hasAttribute('role');
  }

  set isControl(isControl: boolean) {
    const roles = { role: 'button', tabindex: '0', 'aria-expanded': 'false' };
    for (const [name, value] of Object.entries(roles))
      if (isControl) this.control.setAttribute(name, value);
      else this.control.removeAttribute(name);
  }

  get isShown(): boolean {
    return !this.#box.hidden;
  }

  /** @param isLate Whether it comes after the reader has been told what has the focus. @param at What was pointed at. */
  show(content: Node, isLate: boolean, at: At | undefined): void {
    this.#at = at;
    this.#box.hidden = false;
    if (isLate) this.#box.ariaLive = 'polite';
    // Browsers without popovers show it all the same, as far as nothing around it clips it.
    (this.#box as Partial<HTMLElement>).showPopover?.();
    this.#box.replaceChildren(content);
    this.control.setAttribute('aria-expanded', 'true');
    this.control.setAttribute('aria-describedby', 'tip');
    this.#place();
    addEventListener('scroll', this.#place, { capture: true, passive: true });
    addEventListener('resize', this.#place);
  }

  hide(): void {
    if (!this.isShown) return;
    removeEventListener('scroll', this.#place, { capture: true });
    removeEventListener('resize', this.#place);
    if (this.#box.isConnected) (this.#box as Partial<HTMLElement>).hidePopover?.();
    this.#box.hidden = true;
    this.control.setAttribute('aria-expanded', 'false');
    this.control.removeAttribute('aria-describedby');
  }

  readonly #place = (): void => {
    const box = this.#box;
    const { clientWidth, clientHeight } = document.documentElement;
    const { left, right, top, bottom } = this.#words();
    const [above, below] = [top, clientHeight - bottom].map((room) => Math.max(0, room - MARGIN)) as [number, number];
    box.style.maxHeight = '';
    const { width, height } = box.getBoundingClientRect();
    const isBelow = height > above && below > above;
    const room = isBelow ? below : above;
    box.style.maxHeight = `${room}px`;
    const middle = (left + right) / 2 - width / 2;
    const x = Math.max(MARGIN, Math.min(middle, clientWidth - MARGIN - width));
    move(box, x, isBelow ? bottom : top - Math.min(height, room));
  };

  /** Of a number that is broken over two lines, the part that was pointed at; all of it where a key has asked. */
  #words(): DOMRect {
    const parts = [...this.control.getClientRects()];
    const { x, y } = this.#at ?? { x: NaN, y: NaN };
    const isIn = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom;
    return parts.find(isIn) ?? this.control.getBoundingClientRect();
  }
}

/** To a place in the window, whatever the box hangs on: the page where it is a popover, which scrolls with the text. */
const move = (box: HTMLElement, x: number, y: number): void => {
  const { style } = box;
  style.left = style.top = '0px';
  const { left, top } = box.getBoundingClientRect();
  style.left = `${x - left}px`;
  style.top = `${y - top}px`;
};

/** Node by node: text that becomes markup would break a strict policy. */
const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
