/**
 * Findings in words, for a person who has an editor open.
 */
import type { ProofCounts } from './finding.ts';
import type { CheckedPlan, PlacedFinding } from './plan-check.ts';

/** What a word is said as; a terminal may give it a colour. */
export type Tone = 'file' | 'error' | 'warning' | 'good' | 'quiet';
export type Paint = (tone: Tone, text: string) => string;

/** The whole report: findings by file, then what was counted. It ends with a line feed. */
export const reportText = ({ findings, counts }: Pick<CheckedPlan, 'findings' | 'counts'>, paint: Paint): string =>
  [...findingsText(findings, paint), counts ? countsText(counts) : NOT_CHECKED, `${verdict(findings, paint)}\n`].join(
    '\n',
  );

const NOT_CHECKED = 'No number was checked: this is no whole plan yet.';

/** The findings alone; a blank line after each file. */
export const findingsText = (findings: readonly PlacedFinding[], paint: Paint): readonly string[] => {
  const byFile = new Map<string, PlacedFinding[]>();
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), finding]);
  return [...byFile].flatMap(([file, found]) => {
    const places = found.map(({ line, column }) => [line, column].filter((n) => n !== undefined).join(':'));
    const width = Math.max(...places.map(({ length }) => length));
    return [
      paint('file', visible(file)),
      ...found.flatMap((finding, i) => findingLines(finding, places[i]!.padStart(width), paint)),
      '',
    ];
  });
};

const findingLines = (
  { severity, part, expected, got, mend }: PlacedFinding,
  place: string,
  paint: Paint,
): readonly string[] => {
  const begin = `  ${place}  `;
  const words = visible(`${part ? `${part}: ` : ''}expected ${expected}, got ${got}`);
  return [
    `${paint('quiet', begin)}${paint(severity, severity.padEnd(7))}  ${words}`,
    ...(mend === undefined ? [] : [`${' '.repeat(begin.length + 9)}${paint('quiet', `→ ${visible(mend)}`)}`]),
  ];
};

/** A file may be somebody else's: what it says must not move the cursor of whoever reads the report. */
const visible = (text: string): string => text.replace(/\p{Cc}/gu, '\uFFFD');

/** "312 numbers: 24 proved by a quote, 30 cross-checked, 258 with an address only". */
const countsText = ({ numbers, quoted, crossChecked, addressOnly }: ProofCounts): string =>
  `${count(numbers, 'number')}: ${quoted} proved by a quote, ${crossChecked} cross-checked, ${addressOnly} with an address only`;

const verdict = (findings: readonly PlacedFinding[], paint: Paint): string => {
  const of = (severity: PlacedFinding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings] = [of('error'), of('warning')];
  return [
    errors > 0 ? paint('error', count(errors, 'error')) : paint('good', 'no errors'),
    warnings > 0 ? paint('warning', count(warnings, 'warning')) : 'no warnings',
  ].join(', ');
};

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
