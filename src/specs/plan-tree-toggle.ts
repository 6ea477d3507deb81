/**
 * What is open after a node was opened or closed. Apart from the builder, because an element knows it before it has loaded
 * one.
 */

/**
 * The ids that are open after a node was opened or closed. What belongs to a closed node is closed with it.
 *
 * @param parentOf Id of what a node belongs to.
 */
export const toggled = (
  open: readonly string[],
  id: string,
  parentOf: ReadonlyMap<string, string | undefined>,
): readonly string[] => {
  if (!open.includes(id)) return [...open, id];
  const isWithin = (one: string): boolean => {
    for (let at: string | undefined = one.split('--')[0]; at !== undefined; at = parentOf.get(at))
      if (at === id) return true;
    return false;
  };
  return open.filter((one) => !isWithin(one));
};
