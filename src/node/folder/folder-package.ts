/**
 * A plan's folder → one package: `plan.json` and the keys that have files of their own.
 */
import { PlanSchema } from '../../data/schema.ts';
import type { Finding } from '../finding.ts';
import { HEAD, readParts, unknownFiles } from './folder-parts.ts';
import { readStatistics, STATISTICS, type Order } from './folder-statistics.ts';
import { placeName } from './json-text.ts';
import { isObject, readPart } from './part-file.ts';
import type { Part, Piece } from './piece.ts';

export interface FolderPackage {
  readonly piece: Piece;
  readonly files: readonly string[];
}

/**
 * @param names What stands in the folder, but for folders.
 * @param hasStatistics Whether there is a folder of statistics.
 */
export const readFolder = async (
  root: string,
  names: readonly string[],
  hasStatistics: boolean,
): Promise<FolderPackage> => {
  const head = await readPart(root, HEAD, []);
  const order = hasStatistics ? orderIn(head) : undefined;
  const parts = [
    ...(await readParts(root, names)),
    ...(hasStatistics ? [await readStatistics(root, order ?? NO_ORDER)] : []),
  ];
  const keys = isObject(head.value) ? withoutOrder(head.value, order) : undefined;
  const pieces = [head, ...parts.map(({ piece }) => piece)];
  const isRead = pieces.every(({ value }) => value !== undefined);
  return {
    piece: {
      // A head that is no object is said by whoever checks the package.
      ...(isRead && { value: keys ? packageOf(keys, parts) : head.value }),
      origins: pieces.flatMap(({ origins }) => origins),
      problems: [
        ...pieces.flatMap(({ problems }) => problems),
        ...unknownFiles(names),
        ...repeatedKeys(keys ?? {}, parts),
      ],
    },
    files: [HEAD, ...parts.flatMap(({ files }) => files)],
  };
};

type Json = Readonly<Record<string, unknown>>;

const NO_ORDER: Order = { ids: [], at: () => HEAD };

/** Ids in place of statistics are the order of those in the folder. */
const orderIn = ({ value, origins }: Piece): Order | undefined => {
  const ids: unknown = isObject(value) ? value[STATISTICS] : undefined;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return undefined;
  const at = (position: number): string => {
    const { line, column = 1 } = origins[0]!.locate([STATISTICS, position]);
    return placeName(HEAD, { line, column });
  };
  return { ids, at };
};

const withoutOrder = (keys: Json, order: Order | undefined): Json =>
  order ? Object.fromEntries(Object.entries(keys).filter(([key]) => key !== STATISTICS)) : keys;

/** In the order of the format, so that one plan is always one and the same file. */
const packageOf = (head: Json, parts: readonly Part[]): Json => {
  const all: Json = { ...head, ...Object.fromEntries(parts.map(({ key, piece }) => [key, piece.value])) };
  const keys = new Set([...Object.keys(PlanSchema.entries), ...Object.keys(all)]);
  return Object.fromEntries([...keys].filter((key) => Object.hasOwn(all, key)).map((key) => [key, all[key]]));
};

const repeatedKeys = (head: Json, parts: readonly Part[]): Finding[] =>
  parts.flatMap(({ key, files }, i) => {
    const others = [
      ...(Object.hasOwn(head, key) ? [HEAD] : []),
      ...parts.slice(0, i).flatMap((part) => (part.key === key ? part.files : [])),
    ];
    return others.map((other) => ({
      rule: 'file',
      severity: 'error',
      at: files[0] ?? key,
      expected: 'each key of the plan in one place',
      got: `"${key}" in ${other} too`,
      mend: 'Keep one of the two',
    }));
  });
