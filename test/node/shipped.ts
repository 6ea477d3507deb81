/**
 * The shipped plan as a file holds it, and the documents beside it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { plan } from '../../src/data/plan.ts';

const FOLDER = new URL('../../seeds/documents/', import.meta.url);

export const documents: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER).map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]),
);

/** A copy that a test may change. */
export const shippedJson = (): Record<string, unknown> => JSON.parse(JSON.stringify(plan)) as Record<string, unknown>;

type Part = Record<string, unknown>;

/** The part of a copy that a path of ids leads to: `statistics.users.observations.users-2023-04`. */
export const partAt = (json: Part, path: string): Part =>
  path
    .split('.')
    .reduce<unknown>(
      (part, name) => (Array.isArray(part) ? (part as Part[]).find(({ id }) => id === name) : (part as Part)[name]),
      json,
    ) as Part;
