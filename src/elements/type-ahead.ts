/**
 * Letters that a reader types lead to the next label with a word that begins so: "5g" to the 5G factories, "2021" to a
 * year, "31 d" to a day. Case and accents do not count.
 */

/** Letters that follow each other within this time are one word. In milliseconds. */
const PAUSE = 1000;

export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /** Whether a word is begun: a space belongs to it then. */
  isTyping(time: number): boolean {
    return this.#typed !== '' && time - this.#last < PAUSE;
  }

  /**
   * @param letter What was typed now, and at what time in milliseconds.
   * @param labels What can be led to, in reading order.
   * @param at Position of the one that is left; -1 for none.
   * @returns The position to move to; undefined where no label has such a word.
   */
  next(letter: string, time: number, labels: readonly string[], at: number): number | undefined {
    this.#typed = (this.isTyping(time) ? this.#typed : '') + folded(letter);
    this.#last = time;
    // One letter again and again goes from one to the next; a word that grows stays where it still fits.
    const isRepeated = new Set(this.#typed).size === 1;
    const sought = isRepeated ? this.#typed.slice(0, 1) : this.#typed;
    const from = Math.max(0, isRepeated ? at + 1 : at);
    const order = labels.map((_, i) => (from + i) % labels.length);
    const texts = labels.map(folded);
    return (
      order.find((i) => texts[i]!.startsWith(sought)) ?? order.find((i) => wordsOf(texts[i]!).some(beginsWith(sought)))
    );
  }
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

/** What is left of a text from each word on. Scripts without spaces have a word in every letter. */
const wordsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]|\p{Script=Han}/gu)].map(({ index }) => text.slice(index));

const beginsWith =
  (start: string) =>
  (text: string): boolean =>
    text.startsWith(start);
