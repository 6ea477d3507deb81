import { describe, expect, it } from 'vitest';
import { citedSources, numberOf } from '../../src/data/provenance.ts';
import { aPlan } from '../fixtures.ts';

const plan = aPlan({
  sources: [
    { id: 'gazette', publisher: 'Gazette', url: 'https://example.org/a' },
    { id: 'herald', publisher: 'Herald', url: 'https://example.org/b' },
    { id: 'unread', publisher: 'Unread', url: 'https://example.org/c' },
  ],
});

describe('citedSources(plan, citations)', () => {
  it('numbers sources in the order in which they are first cited, each once', () => {
    const sources = citedSources(plan, [{ source: 'herald' }, { source: 'gazette' }, { source: 'herald' }]);
    expect(sources.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'herald'],
      [2, 'gazette'],
    ]);
    expect(numberOf(sources, { source: 'gazette' })).toBe(2);
    expect(numberOf(sources, { source: 'unread' })).toBeUndefined();
  });

  it('gathers different quotes and notes, and says the same thing once', () => {
    const [herald] = citedSources(plan, [
      { source: 'herald', quote: 'five trees' },
      { source: 'herald', quote: 'five trees', note: 'undated' },
      { source: 'herald', quote: 'six parks' },
    ]);
    expect(herald).toMatchObject({ quotes: ['five trees', 'six parks'], notes: ['undated'] });
  });
});
