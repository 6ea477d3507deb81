/**
 * What `plan-charts render` makes, apart from the code that makes it, so that other commands need not load that.
 */
export const formats = ['svg', 'png', 'html', 'csv', 'json'] as const;

export type Format = (typeof formats)[number];
