import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/node/finding.ts';
import { publishedFindings } from '../../../src/node/folder/published-plan.ts';

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  at: 'sources',
  expected: 'a',
  got: 'b',
});

describe('publishedFindings(findings)', () => {
  it('has one warning for all documents that a published plan has left behind', () => {
    const others = [finding('sum', 'error'), finding('document', 'warning')];
    expect(publishedFindings([finding('document', 'error'), ...others, finding('document', 'error')])).toMatchObject([
      ...others,
      { severity: 'warning', expected: expect.stringContaining('documents') as string },
    ]);
  });

  it('says nothing where none is missed', () => {
    expect(publishedFindings([finding('sum', 'error')])).toEqual([finding('sum', 'error')]);
  });
});
