/**
 * A page as text that is taken apart and put together again without a change to what was not meant.
 *
 * The bytes of a file become one character each (latin1): HTML's own characters are all ASCII, so the parser finds every tag,
 * and what is not touched is written back as it was read, in whatever encoding, with or without a byte order mark.
 */
import { TextDecoder } from '@exodus/bytes/encoding.js';
import { asciiHtml } from './ascii-html.ts';
import { encodingOf } from './page-encoding.ts';

export interface PageText<H extends string | Uint8Array> {
  /** What is to be parsed; without the byte order mark, which a parser would take for words. */
  readonly source: string;
  /** What a part of the source says, in characters. */
  read(start: number, end: number): string;
  /** HTML in characters → what is put into the source. */
  written(html: string): string;
  /** The page of another source. */
  page(source: string): H;
  /** Why the page cannot be filled, and what it says in so far as that can be told. */
  readonly refused?: { readonly encoding: string; readonly text: string };
}

export const pageText = <H extends string | Uint8Array>(html: H): PageText<H> =>
  (typeof html === 'string' ? textOfString(html) : textOfBytes(html)) as PageText<H>;

const textOfString = (html: string): PageText<string> => {
  const mark = html.startsWith('\uFEFF') ? '\uFEFF' : '';
  const source = html.slice(mark.length);
  return {
    source,
    read: (start, end) => source.slice(start, end),
    written: (text) => text,
    page: (text) => mark + text,
  };
};

const MARK = '\xEF\xBB\xBF';

const textOfBytes = (bytes: Uint8Array): PageText<Uint8Array> => {
  const latin1 = latin1Of(bytes);
  const { name, takesUtf8, isAsciiCompatible } = encodingOf(bytes, latin1);
  const mark = latin1.startsWith(MARK) ? MARK : '';
  const source = latin1.slice(mark.length);
  const body = bytes.subarray(mark.length);
  const decode = (part: Uint8Array): string => new TextDecoder(name, { ignoreBOM: true }).decode(part);
  return {
    source,
    read: (start, end) => decode(body.subarray(start, end)),
    written: (html) => (takesUtf8 ? latin1Of(Buffer.from(html, 'utf8')) : asciiHtml(html)),
    page: (text) => Buffer.from(mark + text, 'latin1'),
    ...(!isAsciiCompatible && { refused: { encoding: name, text: readable(decode, bytes) } }),
  };
};

const latin1Of = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('latin1');

/** There are encodings that nothing reads. */
const readable = (decode: (bytes: Uint8Array) => string, bytes: Uint8Array): string => {
  try {
    return decode(bytes);
  } catch {
    return '';
  }
};
