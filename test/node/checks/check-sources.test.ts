import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../src/data/schema.ts';
import { checkSources } from '../../../src/node/checks/check-sources.ts';
import { aPlan } from '../../fixtures.ts';
import { figure, inLine, SOURCES } from '../findings.ts';

const [GAZETTE] = SOURCES;
const found = (source: Partial<PlanInput['sources'][number]>, files = ['gazette.txt']) =>
  checkSources(
    aPlan({ sources: [{ ...GAZETTE!, ...source }], figures: [figure()] }),
    new Map(files.map((file) => [file, 'text'])),
  );

describe('checkSources(plan, documents)', () => {
  it('wants each source cited, be it by a conversion', () => {
    const unused = (figures: PlanInput['figures']) =>
      checkSources(aPlan({ sources: SOURCES, figures }), new Map([['gazette.txt', 'text']])).map(inLine);
    expect(unused([figure()])).toEqual([
      'error sources.herald: expected a source that something cites, got one that nothing cites',
    ]);
    expect(unused([figure({ conversion: { value: 1, unit: 'shrubs', by: 'herald' } })])).toEqual([]);
  });

  it('wants each document that a source names, and guesses which it was meant to be', () => {
    expect(found({})).toEqual([]);
    const [missing, unnamed] = found({ document: 'gazete.txt' });
    expect(inLine(missing!)).toBe('error sources.gazette.document: expected a file in documents/, got "gazete.txt"');
    expect(missing!.mend).toBe('Write "gazette.txt"');
    expect(inLine(unnamed!)).toBe(
      'warning documents/gazette.txt: expected the document of a source, got one that no source names',
    );
    expect(found({}, [])[0]!.mend).toBe('Put the transcript there');
  });

  it('wants languages that there are', () => {
    expect(found({ language: 'zh-Hans' })).toEqual([]);
    expect(found({ language: 'cn' }).map(inLine)).toEqual([
      'warning sources.gazette.language: expected a language such as en, ur or zh-Hans, got "cn"',
    ]);
  });
});
