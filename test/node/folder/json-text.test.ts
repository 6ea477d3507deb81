import { describe, expect, it } from 'vitest';
import { jsonPositions, readJson } from '../../../src/node/folder/json-text.ts';

describe('readJson(text, file)', () => {
  it.each([
    ['{"a": 1,}', 'a.json:1:9', '}', 'Take the comma away'],
    ['[1, 2,\n]', 'a.json:2:1', ']', 'Take the comma away'],
    ['{"a": 1\n"b": 2}', 'a.json:2:1', '"b"', 'Put a comma before it'],
    ['{"a" 1}', 'a.json:1:6', '1', 'Put a colon after the key'],
    ['{a: 1}', 'a.json:1:2', 'a', 'Write "a"'],
    ["{'a': 1}", 'a.json:1:2', "'a'", 'Write "…" around texts and keys'],
    ['{"a": “b”}', 'a.json:1:7', '“b”', 'Write "…" around texts and keys'],
    ['{"a": NaN}', 'a.json:1:7', 'NaN', 'Write null where it is not known'],
    ['{"a": +5}', 'a.json:1:7', '+5', 'Begin it with a digit, or with - and a digit'],
    ['{"a": 05}', 'a.json:1:8', '5', 'Take the leading 0 away'],
    ['{"a": 5.}', 'a.json:1:7', '5.', 'Write a digit after the point or the e'],
    ['{"a": trees}', 'a.json:1:7', 'trees', 'Put a text in double quotes'],
    ['{"a": 1 // one\n}', 'a.json:1:9', '// one', 'Take the comment away'],
    ['{"a": "b\n"}', 'a.json:1:7', '"b', 'Close it with ", and write \\" for one within'],
    ['{"a": "C:\\x"}', 'a.json:1:7', '"C:\\x"', 'Write \\\\ for a backslash'],
    ['{"a": "\t"}', 'a.json:1:7', '"\t"', 'Write a space for a tab'],
    ['{"a": 1', 'a.json:1:8', 'the end of the file', 'Close what is open: } for {, ] for ['],
    ['{} {}', 'a.json:1:4', '{', 'Take away what follows, or the bracket too many'],
    ['', 'a.json:1:1', 'the end of the file', 'Write a value, or null where it is not known'],
  ])('says where %j is wrong, and how to mend it', (text, at, got, mend) => {
    const { value, problems } = readJson(text, 'a.json');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'json', severity: 'error', at, got, mend }]);
  });

  it('finds a key that stands twice in one object, and not one in two', () => {
    const { value, problems } = readJson('{"a": {"id": 1},\n "b": {"id": 2},\r\n "a": 3}', 'a.json');
    expect(value).toEqual({ a: 3, b: { id: 2 } });
    expect(problems).toMatchObject([{ at: 'a.json:3:2', expected: 'each key once', got: '"a" twice' }]);
  });

  it('reads what is nested deeper than a stack is', () => {
    const text = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const { value, problems } = readJson(text, 'a.json');
    expect([Array.isArray(value), problems]).toEqual([true, []]);
    expect(readJson(text.slice(1), 'a.json').problems).toMatchObject([{ at: 'a.json', expected: 'JSON' }]);
    expect(jsonPositions(text)([0, 0])).toEqual({ line: 1, column: 1 });
  });
});

describe('jsonPositions(text)(path)', () => {
  const positions = jsonPositions('{\n  "a": [\n    1,\r\n    {"b": null}\n  ]\n}');

  it.each([
    [[], 1, 1],
    [['a'], 2, 3],
    [['a', 0], 3, 5],
    [['a', 1, 'b'], 4, 6],
  ])('finds %j', (path, line, column) => {
    expect(positions(path)).toEqual({ line, column });
  });

  it('finds what a missing part should stand in', () => {
    expect(positions(['a', 1, 'c'])).toEqual({ line: 4, column: 5 });
  });
});
