/**
 * A sentence → its words, numerals and signs, with their places. What only looks like a number (5G, COVID-19, 2021–25,
 * 20th) is told apart here, where one still sees what stands glued to what.
 */
export interface Token {
  /**
   * `name`: letters and digits in one ("5G", "20th"), which stands in a sentence as a word does. `date`: a date, a time or a
   * span of years in digits.
   */
  readonly kind: 'number' | 'word' | 'name' | 'date' | 'currency' | 'mark';
  readonly text: string;
  /** The same in lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly isGlued: boolean;
  /** A numeral without what groups its digits: "1200.5". */
  readonly digits?: string;
}

const SPACE = ' \u00A0\u2009\u202F';
const LATIN = String.raw`\p{Script=Latin}\p{M}`;
const YEAR = '(?:1[5-9]|20|21)\\d{2}';

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['date', new RegExp(`${YEAR}[-/](?:0?[1-9]|1[0-2])(?:[-/]\\d{1,2})?(?![\\d,.]*\\d|%)`, 'y')],
  ['date', new RegExp(`(?:19|20|21)\\d{2}[-–—/](?:(?:19|20|21)\\d{2}|\\d{2})(?![\\d,.]*\\d|%)`, 'y')],
  ['date', /\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)|\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y],
  ['name', /\d+(?:\.\d+){2,}|\d+\/\d+/y],
  [
    'number',
    new RegExp(
      `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[${SPACE}’']\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d+)(?!,?\\d)(?:\\.\\d+)?` +
        '|\\d+(?:\\.\\d+)?',
      'y',
    ),
  ],
  ['currency', /(?:US|AU?|CA?|HK|NT|NZ|S|R)?\$|[€£¥₹]|(?:RMB|CNY|USD|EUR|GBP|JPY|INR|PKR|CHF|Rs\.?)(?=[\s\u00A0]?\d)/y],
  // "U.S." ends no sentence.
  ['word', /(?:[A-Z]\.){2,}/y],
  // "3-to-5" is no name.
  ['word', /to(?=-\d)/y],
  ['word', new RegExp(`[${LATIN}][${LATIN}\\d]*(?:[-’'&+/][${LATIN}\\d]+)*`, 'uy')],
  // Digits go on in no other script: in "建成273万个" the numeral is a token of its own.
  ['word', /(?:(?!\p{Script=Latin})\p{L})+/uy],
  ['mark', /[<>]=|[^\s]/uy],
];

/** What may stand glued to a numeral and leave it one: "2.73m", "US$5bn", "20GW", "300km". */
const SUFFIXES = new Set(
  (
    'k K m M mn mln Mn b B bn Bn tn trn Tn pc pct pp x km m kg t g ha mm cm nm MW GW kW TW MWh GWh kWh TWh MB GB TB PB EB ' +
    'Mbps Gbps kbps Hz kHz MHz GHz hrs hr min EFLOPS'
  ).split(' '),
);
/** Resolutions and generations are names; a sum of money is not. */
const NAMES = /^(?:\d+[Gg]|[48]K|\dD)$/;

/** Words that begin a number in words, so that a hyphen after them stands between two words: "twenty-one", "one-third". */
const SPLITTABLE =
  /^(?:half|a|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion|trillion|dozen)-/i;

/** A token's word; empty beyond either end, so that no rule has to ask where it is. */
export const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? '';

/** Whether a token is a hyphen within a word. */
export const isHyphen = (tokens: readonly Token[], i: number): boolean =>
  wordAt(tokens, i) === '-' && tokens[i]!.isGlued && tokens[i + 1]?.isGlued === true;

/** The tokens of a text, in order; white space is none. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: Token['kind'], end: number, digits?: string) => {
    const part = text.slice(at, end);
    const isGlued = tokens.at(-1)?.end === at;
    tokens.push({
      kind,
      text: part,
      word: part.toLowerCase().replaceAll('’', "'"),
      start: at,
      end,
      isGlued,
      ...(digits === undefined ? {} : { digits }),
    });
    at = end;
  };
  while (at < text.length) {
    const found = matchAt(text, at);
    if (!found) at += 1;
    else if (found.kind === 'number') pushNumber(text, found.end, tokens.at(-1)?.kind === 'currency', push, at);
    else if (found.kind === 'word' && SPLITTABLE.test(text.slice(at, found.end)))
      for (const part of text.slice(at, found.end).split(/(-)/)) push(part === '-' ? 'mark' : 'word', at + part.length);
    else push(found.kind === 'word' && /\d/.test(text.slice(at, found.end)) ? 'name' : found.kind, found.end);
  }
  return tokens;
};

const matchAt = (text: string, at: number) => {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind, end: pattern.lastIndex };
  }
  return undefined;
};

const LETTERS = /[A-Za-zµ°]+/y;
const NAME_REST = new RegExp(`[${LATIN}\\d]+(?:[-’'&+/][${LATIN}\\d]+)*`, 'uy');

type Push = (kind: Token['kind'], end: number, digits?: string) => void;

/** A numeral with its suffix as a word of its own, or both as the name that they are together. */
const pushNumber = (text: string, end: number, isMoney: boolean, push: Push, at: number): void => {
  LETTERS.lastIndex = end;
  const letters = LETTERS.exec(text)?.[0] ?? '';
  const isName = !isMoney && NAMES.test(text.slice(at, end) + letters);
  // A word of four letters is one that a space was forgotten before.
  if (letters && (isName || (!SUFFIXES.has(letters) && !/^[a-z]{4}/.test(letters)))) {
    NAME_REST.lastIndex = end;
    NAME_REST.test(text);
    push('name', NAME_REST.lastIndex);
    return;
  }
  push('number', end, text.slice(at, end).replace(/[^\d.]/g, ''));
  if (letters) push('word', end + letters.length);
};
