/**
 * Findings as a test reads them, and sources that can be quoted.
 */
import type { PlanInput } from '../../src/data/schema.ts';
import type { Finding } from '../../src/node/finding.ts';

/** `error figures.oaks.value: expected 300, got 30`. */
export const inLine = ({ severity, at, expected, got }: Finding): string =>
  `${severity} ${at}: expected ${expected}, got ${got}`;

/** The source `gazette` with a document, and another without. */
export const SOURCES: PlanInput['sources'] = [
  {
    id: 'gazette',
    publisher: 'Town Gazette',
    url: 'https://example.org/gazette',
    published: '2024-12-01',
    language: 'en',
    document: 'gazette.txt',
  },
  { id: 'herald', publisher: 'Town Herald', url: 'https://example.org/herald' },
];

/** A figure `oaks` of 300 trees. */
export const figure = (parts: Partial<NonNullable<PlanInput['figures']>[number]> = {}) => ({
  id: 'oaks',
  label: 'Oaks',
  value: 300,
  unit: 'trees',
  citation: { source: 'gazette' },
  ...parts,
});
