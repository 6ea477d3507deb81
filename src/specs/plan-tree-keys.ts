/**
 * Keys and ids of the nodes of `plan-tree`.
 */

/** Key of the plan, a theme or a step. A figure or a target may have the id of a step, so theirs are other keys. */
export const partKey = (id: string): string => `part:${id}`;

/**
 * Key of the theme or step that an id of `open` names, itself or by the rest of its list (`theme--40`): ids of plans have
 * no double hyphen, so none can be mistaken for that.
 */
export const openKey = (id: string): string => partKey(/^(.+)--\d+$/.exec(id)?.[1] ?? id);
