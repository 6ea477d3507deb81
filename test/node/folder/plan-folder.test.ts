import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../../src/data/limits.ts';
import { readPlanFiles } from '../../../src/node/folder/plan-folder.ts';
import { aFolder, aPlanFolder, HEAD, SOURCES, type Content } from '../folder.ts';

const read = async (files: Content = {}) => readPlanFiles(await aPlanFolder(files));
const problems = async (files: Content) =>
  (await read(files)).problems.map(({ severity, at, got, mend }) => [severity, at, got, mend]);

const TREES = { id: 'trees', label: 'Trees', unit: 'trees' };
const series = (id: string) => ({ id, label: id, unit: 'things', observations: [] });

describe('readPlanFiles(folder)', () => {
  it('joins plan.json and the files named after its keys, in the order of the format', async () => {
    const {
      json,
      problems: found,
      files,
    } = await read({
      'targets.json': [],
      'figures.json': [],
      'directory.json': {
        $schema: '…',
        id: 'factories',
        label: 'Factories',
        batches: [],
        citation: { source: 'gazette' },
      },
      'directory.csv': 'name,area\n"Works, first",Example\n',
      'statistics/trees.json': TREES,
      'statistics/trees.csv': 'asOf,value,source\n2022,900,gazette\n',
    });
    expect(found).toEqual([]);
    expect(Object.keys(json as object)).toEqual([
      ...Object.keys(HEAD),
      'themes',
      'sources',
      'targets',
      'statistics',
      'figures',
      'directory',
    ]);
    expect(json).toMatchObject({
      sources: SOURCES,
      statistics: [{ ...TREES, observations: [{ id: 'trees-2022', value: 900 }] }],
      directory: { id: 'factories', entries: [{ name: 'Works, first', area: 'Example' }] },
    });
    expect((json as { directory: object }).directory).not.toHaveProperty('$schema');
    expect(files).toEqual([
      'plan.json',
      'themes.json',
      'sources.json',
      'targets.json',
      'figures.json',
      'directory.json',
      'directory.csv',
      'statistics/trees.csv',
      'statistics/trees.json',
    ]);
  });

  it('puts the statistics that plan.json names first, and the rest in the order of their names', async () => {
    const statistics = Object.fromEntries(['a', 'b', 'c'].map((id) => [`statistics/${id}.json`, series(id)]));
    const ids = async (head: object) =>
      ((await read({ 'plan.json': head, ...statistics })).json as { statistics: { id: string }[] }).statistics.map(
        ({ id }) => id,
      );
    expect(await ids(HEAD)).toEqual(['a', 'b', 'c']);
    expect(await ids({ ...HEAD, statistics: ['c'] })).toEqual(['c', 'a', 'b']);
  });

  it('finds a statistic that is named and not there', async () => {
    const head = { ...HEAD, statistics: ['tree', 'trees', 'trees'] };
    expect(await problems({ 'plan.json': head, 'statistics/trees.json': series('trees') })).toEqual([
      ['error', 'plan.json:8:5', 'none', 'Write "trees"'],
      ['error', 'plan.json:10:5', '"trees" twice', 'Keep one of the two'],
    ]);
  });

  it('takes a whole plan in plan.json', async () => {
    const whole = { ...HEAD, sources: SOURCES, statistics: [series('trees')] };
    expect((await readPlanFiles(await aFolder({ 'plan.json': whole }))).json).toEqual(whole);
  });

  it('reads the documents, whatever their lines end with', async () => {
    const { documents } = await read({
      'documents/b.txt': '\ufeffone\r\ntwo',
      'documents/a.txt': 'one',
      'documents/.hidden': '',
    });
    expect([...documents]).toEqual([
      ['a.txt', 'one'],
      ['b.txt', 'one\ntwo'],
    ]);
  });

  it('leaves alone what is none of its business', async () => {
    const others = {
      'notes.md': '',
      '.DS_Store': '\0',
      'package.json': '{',
      'plan.schema.json': '{',
      '.hidden.json': '{',
    };
    const { problems: found, files } = await read(others);
    expect([found, files]).toEqual([[], ['plan.json', 'themes.json', 'sources.json']]);
  });

  it.each([
    [{ 'target.json': [] }, ['error', 'target.json', 'target.json', 'Name it targets.json']],
    [{ 'related-plans.json': [] }, ['error', 'related-plans.json', 'related-plans.json', 'Name it relatedPlans.json']],
    [{ 'notes.json': [] }, ['error', 'notes.json', 'notes.json', 'Move it out of the folder']],
    [{ 'sources.csv': '' }, ['error', 'sources.csv', 'sources.csv', expect.stringContaining('in statistics')]],
    [
      { 'plan.json': { ...HEAD, sources: [] } },
      ['error', 'sources.json', '"sources" in plan.json too', 'Keep one of the two'],
    ],
    [
      { 'statistics.json': [], 'statistics/trees.json': series('trees') },
      ['error', 'statistics/trees.json', '"statistics" in statistics.json too', 'Keep one of the two'],
    ],
    [
      { 'statistics/trees.json': series('forests') },
      ['error', 'statistics/trees.json', '"forests"', 'Give both one name'],
    ],
    [
      { 'statistics/trees.json': series('trees'), 'statistics/trees.csv': 'asOf,value,source\n' },
      ['error', 'statistics/trees.json', '"observations" here, and statistics/trees.csv', 'Keep one of the two'],
    ],
    [
      { 'statistics/trees.csv': 'asOf,value,source\n' },
      ['error', 'statistics/trees.csv', 'the table alone', 'Write statistics/trees.json'],
    ],
    [{ 'directory.csv': 'name\nWorks\n' }, ['error', 'directory.csv', 'the table alone', 'Write directory.json']],
    [{ 'targets.json': '[1,]' }, ['error', 'targets.json:1:4', ']', 'Take the comma away']],
    [{ 'targets.json': '{"a": 1, "a": 2}' }, ['error', 'targets.json:1:10', '"a" twice', 'Keep one of the two']],
    [
      { 'targets.json': new Uint8Array([0xff, 0xfe, 0x5b]) },
      ['error', 'targets.json', 'other bytes', 'Save the file as UTF-8'],
    ],
    [
      { 'targets.json': ' '.repeat(MAX_BYTES + 1) },
      ['error', 'targets.json', `${MAX_BYTES + 1} bytes`, expect.any(String)],
    ],
    [{ 'targets.json/x': '' }, ['error', 'targets.json', 'a folder, a pipe or a device', expect.any(String)]],
  ] as const)('says what is wrong with %o', async (files, problem) => {
    expect(await problems(files)).toEqual([problem]);
  });

  it('takes a part that cannot be read for unknown, not for absent', async () => {
    expect((await read({ 'targets.json': '[1,]' })).json).toBeUndefined();
    expect((await read({ 'notes.json': '[1,]' })).json).toBeDefined();
  });

  it('says which line of which file a finding is about', async () => {
    const { fileOf } = await read({
      'statistics/benches.json': { ...series('benches') },
      'statistics/trees.json': TREES,
      'statistics/trees.csv': 'asOf,value,source\n2022,900,gazette\n2023,1,gazette\n',
      'targets.json': [{ id: 'goal', value: 1 }, { value: 2 }],
    });
    expect(fileOf('title')).toEqual({ file: 'plan.json', at: 'title', line: 4, column: 3 });
    expect(fileOf('targets[0].value')).toEqual({ file: 'targets.json', at: 'goal.value', line: 4, column: 5 });
    expect(fileOf('targets.goal.value')).toEqual(fileOf('targets[0].value'));
    expect(fileOf('targets[1].label')).toEqual({ file: 'targets.json', at: '[1].label', line: 6, column: 3 });
    expect(fileOf('statistics[1].unit')).toEqual({ file: 'statistics/trees.json', at: 'unit', line: 4, column: 3 });
    expect(fileOf('statistics.trees.observations.trees-2023.value')).toEqual({
      file: 'statistics/trees.csv',
      at: 'value',
      line: 3,
    });
    expect(fileOf('statistics[1].observations[0].citation.quote')).toEqual({
      file: 'statistics/trees.csv',
      at: 'quote',
      line: 2,
    });
    expect(fileOf('targets.json:3:7')).toEqual({ file: 'targets.json', at: '', line: 3, column: 7 });
    expect(fileOf('the file')).toEqual({ file: 'plan.json', at: 'the file', line: 1, column: 1 });
  });

  it.each([
    ['nowhere', 'no such file or folder'],
    ['.', 'no plan.json in'],
  ])('throws where there is no plan: %s', async (name, message) => {
    await expect(readPlanFiles(join(await aFolder(), name))).rejects.toThrow(message);
  });
});

describe('readPlanFiles(file)', () => {
  it('reads one file and the documents beside it, and nothing else', async () => {
    const folder = await aFolder({
      'town.json': { ...HEAD, sources: SOURCES },
      'other.json': '{',
      'documents/a.txt': 'one',
    });
    const { json, documents, problems: found, files } = await readPlanFiles(join(folder, 'town.json'));
    expect(json).toEqual({ ...HEAD, sources: SOURCES });
    expect([[...documents], found, files]).toEqual([[['a.txt', 'one']], [], ['town.json', 'documents/a.txt']]);
  });
});

describe('what a document is', () => {
  it('must be text where a source names it; a scan beside it need not', async () => {
    const scan = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff]);
    const named = [{ ...SOURCES[0], document: 'a.txt' }];
    const read = await problems({ 'sources.json': named, 'documents/a.txt': scan, 'documents/b.pdf': scan });
    expect(read.map(([severity, at]) => [severity, at])).toEqual([
      ['error', 'documents/a.txt'],
      ['warning', 'documents/b.pdf'],
    ]);
  });
});
