/** A text in several languages. A class of its own, so that it is told from any other object of texts, by types too. */
export class Multilingual {
  readonly [language: string]: string;
  readonly #isMultilingual = true;

  static is(value: object): value is Multilingual {
    return #isMultilingual in value;
  }
}
