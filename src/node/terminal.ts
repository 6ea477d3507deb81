/**
 * Where a command writes to, and who reads it: a person sees colours and a word of progress, a program neither.
 */
import { styleText } from 'node:util';
import type { Paint, Tone } from './report.ts';

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
}

const STYLES = {
  file: 'underline',
  error: 'red',
  warning: 'yellow',
  good: 'green',
  quiet: 'dim',
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>;

/** Colours where a person reads, and has not refused them by NO_COLOR. */
export const painter =
  (stream: Output): Paint =>
  (tone, text) =>
    styleText(STYLES[tone], text, { stream });
