import { describe, expect, it } from 'vitest';
import type { PlacedFinding } from '../../src/node/plan-check.ts';
import { reportText } from '../../src/node/report.ts';

const counts = { numbers: 312, quoted: 24, crossChecked: 30, addressOnly: 258 };
const finding = (parts: Partial<PlacedFinding>): PlacedFinding => ({
  rule: 'schema',
  severity: 'error',
  at: 'targets[0].value',
  file: 'town/targets.json',
  part: 'goal.value',
  line: 4,
  column: 15,
  expected: 'a number',
  got: '"lots"',
  ...parts,
});

const report = (findings: readonly PlacedFinding[], counted: typeof counts | undefined = counts) =>
  reportText({ findings, counts: counted }, (_, text) => text);

describe('reportText({findings, counts}, paint)', () => {
  it('counts what every number rests on', () => {
    expect(report([])).toBe(
      '312 numbers: 24 proved by a quote, 30 cross-checked, 258 with an address only\nno errors, no warnings\n',
    );
    expect(report([], { numbers: 1, quoted: 1, crossChecked: 0, addressOnly: 0 })).toContain('1 number: 1 proved');
  });

  it('groups findings by file, with their lines and what to do', () => {
    const findings = [
      finding({ mend: 'Write digits' }),
      finding({ file: 'town/statistics/trees.csv', part: 'value', line: 3, column: undefined as never }),
      finding({ severity: 'warning', line: 112, part: 'goal.statedAs' }),
    ];
    expect(report(findings)).toBe(`town/targets.json
    4:15  error    goal.value: expected a number, got "lots"
                   → Write digits
  112:15  warning  goal.statedAs: expected a number, got "lots"

town/statistics/trees.csv
  3  error    value: expected a number, got "lots"

312 numbers: 24 proved by a quote, 30 cross-checked, 258 with an address only
2 errors, 1 warning
`);
  });

  it('says that nothing was counted where the files could not be read', () => {
    expect(reportText({ findings: [finding({})], counts: undefined }, (_, text) => text)).toContain(
      'No number was checked',
    );
  });

  it('moves no cursor: what a file says is shown, not obeyed', () => {
    expect(report([finding({ got: '\u001b[2J\rgone', file: 'a\u0007.json' })])).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
