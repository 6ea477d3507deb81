import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withTable } from './readme-table.ts';

describe('withTable(text, table)', () => {
  it('replaces what stands between the two comments, and nothing else', () =>
    expect(withTable('before <!-- bench -->old<!-- /bench --> after', 'new')).toBe(
      'before <!-- bench -->\n\nnew\n\n<!-- /bench --> after',
    ));

  it('gives the same when it is done twice', () => {
    const once = withTable('<!-- bench --><!-- /bench -->', 'new');
    expect(withTable(once, 'new')).toBe(once);
  });

  it('throws where there is no place', () =>
    expect(() => withTable('<!-- /bench --> <!-- bench -->', 'new')).toThrow('no <!-- bench -->'));

  it('has a place in the README', () =>
    expect(withTable(readFileSync('README.md', 'utf8'), 'new')).toContain('\nnew\n'));
});
