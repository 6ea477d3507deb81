/**
 * The encoding of a page, as a browser would find it.
 */
import { isUtf8 } from 'node:buffer';
import { labelToName } from '@exodus/bytes/encoding.js';
import sniff from 'html-encoding-sniffer';

export interface PageEncoding {
  /** Name of the Encoding Standard: `UTF-8`, `windows-1252`. */
  readonly name: string;
  /**
   * Whether what is written into the page may hold other characters than ASCII. Where a page does not say that it is
   * UTF-8, and its bytes do not show it, whoever serves it decides; character references are right in either case.
   */
  readonly takesUtf8: boolean;
  /** Whether a `<` is the byte of a `<` wherever it stands, and nothing else is. */
  readonly isAsciiCompatible: boolean;
}

/** Bytes below 128 are no characters of their own in these. */
const NOT_ASCII = new Set(['UTF-16LE', 'UTF-16BE', 'ISO-2022-JP', 'replacement', 'x-user-defined']);

/** Browsers look for a `<meta>` in the first 1,024 bytes, and begin anew when a later one is met. */
const LATE_META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;

/**
 * Byte order mark, then `<meta charset>` or its `http-equiv`; without either, UTF-8 where the bytes are that, else
 * windows-1252.
 *
 * @param latin1 The same bytes, each as the character of its number.
 */
export const encodingOf = (bytes: Uint8Array, latin1: string): PageEncoding => {
  const declared = sniff(bytes, { defaultEncoding: '' }) || lateMeta(latin1);
  const name = declared ?? (isUtf8(bytes) ? 'UTF-8' : 'windows-1252');
  const shows = declared !== undefined || /[\x80-\xFF]/.test(latin1);
  return { name, takesUtf8: name === 'UTF-8' && shows, isAsciiCompatible: !NOT_ASCII.has(name) };
};

const lateMeta = (latin1: string): string | undefined => {
  const label = LATE_META.exec(latin1)?.[1];
  const name = label === undefined ? null : labelToName(label);
  // A page that says UTF-16 in ASCII letters is not in it.
  return name?.startsWith('UTF-16') ? 'UTF-8' : (name ?? undefined);
};
