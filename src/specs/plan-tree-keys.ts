/**
 * Keys and ids of nodes. Apart from the builder, because an element must know what a click opens before it has loaded one.
 */

/** Key of the plan, a theme or a step. A figure or a target may have the id of a step, so theirs are other keys. */
export const partKey = (id: string): string => `part:${id}`;

/**
 * Key of the theme or step that an id of `open` names, itself or by the rest of its list (`theme--40`): ids of plans have
 * no double hyphen, so none can be mistaken for that.
 */
export const openKey = (id: string): string => partKey(/^(.+)--\d+$/.exec(id)?.[1] ?? id);

/**
 * The ids that are open after a node was opened or closed. What belongs to a closed node is closed with it.
 *
 * @param parents Key of what each node belongs to, by its own key.
 */
export const toggled = (
  open: readonly string[],
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
): readonly string[] => {
  if (!open.includes(id)) return [...open, id];
  const isWithin = (one: string): boolean => {
    for (let key: string | undefined = openKey(one); key !== undefined; key = parents.get(key))
      if (key === partKey(id)) return true;
    return false;
  };
  return open.filter((one) => !isWithin(one));
};
