import { describe, expect, it } from 'vitest';
import { datasetJsonLd } from '../../../src/node/export/dataset-json-ld.ts';
import { aPlan, statistic } from '../../fixtures.ts';

const citation = { source: 'gazette' };

describe('datasetJsonLd(plan, place)', () => {
  it('describes the plan to a search engine', () => {
    const plan = aPlan({
      title: 'Town plan',
      publisher: 'Town of Example',
      area: 'Example',
      version: '2',
      licence: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      byline: 'Data desk',
      credit: 'The archive',
      statistics: [
        statistic(
          'trees',
          [
            ['2022-04', 1],
            ['2020', 2],
          ],
          { label: 'Trees planted', definition: 'Since 2020.' },
        ),
      ],
      figures: [{ id: 'benches', label: 'Benches', value: 1, unit: 'benches', asOf: '2024-12-31', citation }],
      revisions: [{ date: '2025-02-01', path: 'figures.benches.value', old: 2, new: 1, reason: 'Miscounted' }],
    });
    const distribution = [{ name: 'Sources', contentUrl: 'sources.csv', encodingFormat: 'text/csv' }];
    expect(datasetJsonLd(plan, { url: 'https://example.org/plan', distribution })).toEqual({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: 'Town plan',
      description:
        'What was promised in “Town plan” (Town of Example), what has been measured since, and who said so. Targets: 0. Statistics: 1 (Trees planted). Sources: 1. Each number has its hedge, its date and its source. As of 2025-01-01.',
      inLanguage: 'en',
      url: 'https://example.org/plan',
      version: '2',
      dateModified: '2025-02-01',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Organization', name: 'Data desk' },
      creditText: 'The archive',
      temporalCoverage: '2020/2024-12-31',
      spatialCoverage: { '@type': 'Place', name: 'Example' },
      variableMeasured: [
        {
          '@type': 'PropertyValue',
          propertyID: 'trees',
          name: 'Trees planted',
          unitText: 'trees',
          description: 'Since 2020.',
        },
      ],
      distribution: [
        { '@type': 'DataDownload', name: 'Sources', contentUrl: 'sources.csv', encodingFormat: 'text/csv' },
      ],
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'Town Gazette',
          publisher: { '@type': 'Organization', name: 'Town Gazette' },
          url: 'https://example.org/gazette',
          datePublished: '2024-12-01',
        },
      ],
      isBasedOn: ['https://example.org/gazette'],
    });
  });

  it('says nothing of what it does not know', () => {
    expect(Object.keys(datasetJsonLd(aPlan({ sources: [] })))).toEqual([
      '@context',
      '@type',
      'name',
      'description',
      'inLanguage',
      'dateModified',
    ]);
  });

  it('describes it long enough for a search engine, and not too long', () => {
    const { description } = datasetJsonLd(aPlan({ title: 'P' })) as { description: string };
    expect(description.length).toBeGreaterThan(50);
    const long = aPlan({
      statistics: Array.from({ length: 300 }, (_, i) => statistic(`s${i}`, [], { label: 'A label of some length' })),
    });
    expect((datasetJsonLd(long) as { description: string }).description.length).toBeLessThanOrEqual(5000);
  });

  it('gives a licence without an address as a work with a name, because a text there is read as an address', () => {
    const plan = aPlan({ licence: { name: 'All rights reserved' } });
    expect(datasetJsonLd(plan)).toMatchObject({ license: { '@type': 'CreativeWork', name: 'All rights reserved' } });
  });
});
