import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPages } from '../../src/node/page-check.ts';
import { aFolder } from './folder.ts';

const found = async (html: string) => {
  const folder = await aFolder({ 'news/article.html': html });
  const findings = await checkPages([relative('.', join(folder, 'news'))]);
  return findings.map(({ severity, line, got, part }) => [severity, line, part, got]);
};

const gauge = (summary: string, attributes = '') =>
  `<!doctype html><html lang="en"><body>\n<target-gauge target="5g-factories"${attributes}>${summary}</target-gauge></body></html>`;

describe('checkPages(paths)', () => {
  it('agrees with a summary whose numbers are the figure’s', async () =>
    expect(await found(gauge('<p slot="summary">At least 300 5G factories were promised; 300 came.</p>'))).toEqual([]));

  it('finds a number that is not, and says in which line the figure stands', async () =>
    expect(await found(gauge('<p slot="summary">At least 3,000 <b>5G factories</b> were promised.</p>'))).toEqual([
      ['error', 2, '<target-gauge> summary', '"At least 3,000 5G factories"'],
    ]));

  it('looks at no summary that was generated, and at no other words of the author', async () =>
    expect(await found(gauge('<p slot="summary" data-plan-charts>5 apples.</p><p slot="notes">6 pears.</p>'))).toEqual(
      [],
    ));

  it('says that it cannot read a summary in another language', async () =>
    expect(await found(gauge('<p slot="summary">7座工厂</p>', ' lang="zh-Hans"'))).toEqual([
      ['warning', 2, '<target-gauge> summary', 'one in zh-Hans'],
    ]));

  it('says what keeps it from comparing', async () => {
    const [[severity, , , got] = []] = await found(
      gauge('<p slot="summary">300 factories.</p>').replace('5g-factories', 'nothing'),
    );
    expect(severity).toBe('error');
    expect(got).toMatch(/no target “nothing”/);
  });
});
