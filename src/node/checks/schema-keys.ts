/**
 * The keys that an object of a plan may have, and the words that a key may hold, read off the schema itself.
 */
import { PlanSchema } from '../../data/schema.ts';

/** What the walk needs to know of a valibot schema; each kind has some of it. */
interface Node {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly item?: Node;
  /** Of a union or a variant the schemas to choose from, of a list of words the words. */
  readonly options?: readonly (Node | string)[];
}

/** `targets[3].citation` → `targets`, `citation`: where in a list it stands makes no difference to a schema. */
const keysIn = (path: string): readonly string[] => path.split(/\.|\[\d+\]/).filter((key) => key !== '');

/** What may stand at a path: of an optional list its items, of a variant all that there are. */
const nodesAt = (path: string): readonly Node[] =>
  keysIn(path).reduce(
    (nodes, key) =>
      nodes.flatMap(({ entries }) => (entries && Object.hasOwn(entries, key) ? unwrapped(entries[key]!) : [])),
    unwrapped(PlanSchema as Node),
  );

const unwrapped = (node: Node): readonly Node[] => {
  const inner = node.wrapped ?? node.item;
  if (inner) return unwrapped(inner);
  const choices = (node.options ?? []).filter((option): option is Node => typeof option === 'object');
  return choices.length > 0 ? choices.flatMap(unwrapped) : [node];
};

/** Keys of the object at a path; empty where the schema knows of none there. */
export const knownKeys = (path: string): readonly string[] => [
  ...new Set(nodesAt(path).flatMap(({ entries }) => Object.keys(entries ?? {}))),
];

/** Words that may stand at a path; empty where it is not one of a few. */
export const knownWords = (path: string): readonly string[] =>
  nodesAt(path).flatMap(({ options }) => (options ?? []).filter((option) => typeof option === 'string'));
