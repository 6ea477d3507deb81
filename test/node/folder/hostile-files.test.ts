/**
 * Files as nobody would write them: whatever they hold, the command says what is wrong and does not fall over.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundlePlan } from '../../../src/node/bundle.ts';
import { csvNumber } from '../../../src/node/folder/csv-number.ts';
import { readJson } from '../../../src/node/folder/json-text.ts';
import { reportText } from '../../../src/node/report.ts';
import { aFolder, HEAD, SOURCES, write } from '../folder.ts';

const seed = { seed: 20230623 };

const FILES = [
  'plan.json',
  'sources.json',
  'targets.json',
  'directory.json',
  'directory.csv',
  'statistics/trees.json',
  'statistics/trees.csv',
  'documents/a.txt',
];

/** Keys and values that a plan has, in places where it has none. */
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, 'trees', '2022', 'gazette', '', 1e300, -0, 3, '__proto__', 'range'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(
        'id',
        'label',
        'value',
        'sources',
        'statistics',
        'observations',
        'entries',
        'citation',
        'source',
        '$schema',
        'constructor',
        '__proto__',
        'document',
      ),
      tie('any'),
      { maxKeys: 5 },
    ),
  ),
})).any;

const table = fc
  .array(
    fc.array(
      fc.oneof(
        fc.constantFrom('asOf', 'value', 'source', 'id', 'low', 'high', '2022', '', '"', ',', '"a\nb"', '\u0000'),
        fc.string(),
      ),
      { maxLength: 6 },
    ),
  )
  .map((rows) => rows.map((row) => row.join(',')).join('\r\n'));

const content = fc.oneof(
  value.map((json) => JSON.stringify(json)),
  table,
  fc.string({ unit: 'binary' }),
  fc.uint8Array(),
);

describe('bundlePlan(folder)', () => {
  it('finds what is wrong with any files, in files that are there', async () => {
    const folder = await aFolder();
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...FILES), content, { minKeys: 1, noNullPrototype: true }),
        async (files) => {
          const whole = { 'plan.json': HEAD, 'sources.json': SOURCES };
          await write(folder, { ...Object.fromEntries(FILES.map((file) => [file, ''])), ...whole, ...files });
          const { plan, findings, counts } = await bundlePlan(folder);
          expect(plan === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
          for (const { file, line = 1, column = 1 } of findings)
            expect([FILES.some((name) => file.endsWith(name)), line >= 1, column >= 1], file).toEqual([
              true,
              true,
              true,
            ]);
          expect(reportText({ findings, counts }, (_, text) => text)).not.toMatch(/[^\P{Cc}\n]|undefined|\[object/u);
        },
      ),
      { ...seed, numRuns: 150 },
    );
  }, 60_000);
});

describe('readJson(text, file)', () => {
  it('takes what JSON.parse takes and nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        (text) => {
          const { value: read, problems } = readJson(text, 'a.json');
          let parsed: unknown;
          try {
            parsed = JSON.parse(text);
          } catch {
            expect(problems).toMatchObject([{ severity: 'error' }]);
          }
          expect(read).toEqual(parsed);
        },
      ),
      seed,
    );
  });
});

describe('csvNumber(cell)', () => {
  it('is the number that JSON would read, or a word on how to write it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double().map(String), fc.string(), fc.stringMatching(/^[-+\d.,e ]+$/)), (text) => {
        const cell = text.trim();
        const read = csvNumber(cell);
        if (typeof read === 'number') expect(read).toBe(JSON.parse(cell));
        else if (read === null) expect(cell).toBe('');
        else expect(read.mend).not.toBe('');
      }),
      seed,
    );
  });
});
