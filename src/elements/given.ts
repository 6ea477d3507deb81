/**
 * Attributes as a page means them: one that was removed (Lit says `null`) or left empty was not given.
 */
type Given<T> = { readonly [K in keyof T]: string | undefined };

export const given = <T extends Readonly<Record<string, string | null | undefined>>>(attributes: T): Given<T> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, `${value ?? ''}`.trim() ? `${value}` : undefined]),
  ) as Given<T>;
