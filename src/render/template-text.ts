/**
 * A Lit template → HTML text, so that what a page shows by script and what stands in a file are written once.
 *
 * `@lit-labs/ssr` renders components, keeps hydration marks in what it writes and knows slots only inside components that
 * it has made itself; templates alone need a fraction of that.
 */
import { nothing, type TemplateResult } from 'lit';
import { escaped } from './svg-node.ts';

/** Text that is HTML already. */
export interface Markup {
  readonly markup: string;
}

/** An unquoted binding at the end of what stands before a value: ` name=`, ` ?name=`, ` @name=`. */
const BINDING = /\s([?@.]?)([\w-]+)=$/;
const QUOTED = /=\s*(?:"[^"]*|'[^']*)$/;

/**
 * @param value What a template may hold as a child: a template, text, a number, `Markup`, a list of these, or nothing.
 * @returns HTML. Event listeners and properties are left out, because no text can hold them.
 * @throws Error where a value stands within a quoted attribute.
 */
export const templateText = (value: unknown): string => {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(templateText).join('');
  if (isTemplate(value)) return resultText(value);
  // Only an attribute has quotes to be told from its own.
  return isMarkup(value) ? value.markup : escaped(textOf(value)).replaceAll('&quot;', '"');
};

const resultText = ({ strings, values }: TemplateResult): string =>
  strings
    // As the built elements have it: indentation is for us.
    .map((part) => part.replace(/\n\s+/g, '\n'))
    .map((part, i) => (i < values.length ? withValue(part, values[i]) : part))
    .join('');

const withValue = (part: string, value: unknown): string => {
  const binding = BINDING.exec(part);
  if (!binding) {
    if (QUOTED.test(part)) throw new Error(`no value can stand within a quoted attribute: ${part}`);
    return part + templateText(value);
  }
  const [whole, kind, name] = binding;
  const start = part.slice(0, -whole.length);
  if (kind === '@' || kind === '.' || value === nothing) return start;
  if (kind === '?') return value ? `${start} ${name}` : start;
  return `${start} ${name}="${escaped(textOf(value ?? ''))}"`;
};

/** @throws Error for what no template of ours holds, an object for example. */
const textOf = (value: unknown): string => {
  if (['string', 'number', 'boolean'].includes(typeof value)) return `${value as string | number | boolean}`;
  throw new Error(`no text can be made of a value of type ${typeof value}`);
};

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

const isMarkup = (value: unknown): value is Markup => typeof value === 'object' && value !== null && 'markup' in value;
