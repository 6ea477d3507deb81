/**
 * The formats a figure can be taken away in, apart from the code that makes them, so that a menu can list them without
 * loading it.
 */
export const exportNames = ['svg', 'png', 'csv', 'json'] as const;

export type ExportName = (typeof exportNames)[number];
