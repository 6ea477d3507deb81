/**
 * Whether `check` can be relied on: each slip that can be made in a quoted number of the shipped plan is made, and must be
 * found and named.
 */
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/data/language.ts';
import { plan as published } from '../../src/data/plan.ts';
import { statedNumbers, type Stated } from '../../src/data/stated.ts';
import { check } from '../../src/node/check.ts';
import type { Finding } from '../../src/node/finding.ts';
import { quotedMutants, valueMutants, type Mutant } from './mutants.ts';
import { documents, shippedJson } from './shipped.ts';

const numbers = statedNumbers(inLanguage(published, published.language));
const isQuoted = ({ citation }: Stated): boolean => citation.quote !== undefined;
const units = [...new Set(numbers.filter(isQuoted).flatMap(({ unit }) => unit ?? []))];

/** A unit that nothing is counted in, and four that other quotes say. */
const otherUnits = ({ unit }: Stated): readonly string[] => {
  const at = units.indexOf(unit ?? '');
  return ['bicycles', ...[...units, ...units].slice(at + 1, at + 5)];
};

const key = ({ at, rule }: Finding): string => `${rule} ${at}`;
const before = new Set(check(shippedJson(), documents).findings.map(key));

/** What is found in a mutant and not in the plan. */
const foundIn = ({ apply }: Mutant): readonly Finding[] => {
  const json = shippedJson();
  apply(json);
  return check(json, documents).findings.filter((finding) => !before.has(key(finding)));
};

/** Whether a finding is of the number, or of the quote that it shares with what it converts. */
const isNamed = ({ path }: Stated, { at }: Finding): boolean =>
  at.startsWith(`${path}.`) || at === `${path.replace(/\.conversion$/, '')}.citation.quote`;

/** Slips that are not found, each with the reason. */
const KNOWN: readonly string[] = [
  // It is what the article says; only the note of the citation knows that the article drops a hedge.
  'qualifier exactly of statistics.base-stations.observations.base-stations-2023-04',
];

/** Numbers that a test has time for. */
const MOST = 50;

/** Some of a list, from all its parts. */
const sampled = <T>(all: readonly T[], most: number): readonly T[] => {
  const step = Math.ceil(all.length / most);
  return all.filter((_, i) => i % step === 0);
};

describe('check(json, documents)', () => {
  it('finds and names the slips in quoted numbers, but those that are listed', { timeout: 60_000 }, () => {
    const mutants = numbers
      .filter(isQuoted)
      .flatMap((number) => quotedMutants(number, otherUnits(number)).map((one) => ({ number, one })));
    expect(mutants.length).toBeGreaterThan(200);
    const missed = mutants.filter(
      ({ number, one }) => !foundIn(one).some((finding) => finding.severity === 'error' && isNamed(number, finding)),
    );
    expect(missed.map(({ one }) => one.name)).toEqual(KNOWN);
    expect(1 - missed.length / mutants.length).toBeGreaterThanOrEqual(0.95);
  });

  it(
    'finds most slips by a power of ten in numbers that have only an address, and few in a last digit',
    { timeout: 60_000 },
    () => {
      const unquoted = numbers.filter((number) => !isQuoted(number) && typeof number.value === 'number');
      const mutants = sampled(unquoted, MOST).map(valueMutants);
      const shareFound = (i: 0 | 1): number =>
        mutants.filter((both) => foundIn(both[i]!).length > 0).length / mutants.length;
      // Neighbours in a series and the words of a target tell the one; only sums and words tell the other.
      expect(shareFound(0)).toBeGreaterThanOrEqual(0.5);
      expect(shareFound(1)).toBeLessThan(shareFound(0));
    },
  );
});
