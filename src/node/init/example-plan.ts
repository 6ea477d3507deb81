/**
 * What `init` writes: a whole plan, small, and evidently made up, so that nobody publishes it for true. Every kind of file
 * a plan can have is there once.
 */

/** Path in the folder → content. */
export type Files = Readonly<Record<string, string>>;

/** Addresses of the JSON Schemas, from the folder of the plan, where there are any. */
export interface SchemaAddresses {
  readonly head?: string;
  readonly statistic?: string;
}

export const examplePlan = ({ head, statistic }: SchemaAddresses): Files => ({
  'plan.json': json({
    ...(head === undefined ? {} : { $schema: head }),
    format: 'plan-charts/1',
    id: 'example-trees',
    title: 'A tree for every child in Example (a made-up plan)',
    publisher: 'Town of Example',
    area: 'Example',
    language: 'en',
    version: '0.1.0',
    asOf: '2025-03-01',
    byline: 'Made up, as an example',
    statistics: ['trees'],
    themes: [{ id: 'streets', label: 'Greener streets' }],
    steps: [
      {
        id: 'plant',
        label: 'Plant trees along the ring road',
        partOf: 'streets',
        targets: ['trees-2025'],
        citation: { source: 'council-2022', quote: 'The town of Example will plant trees along the ring road' },
      },
    ],
  }),
  'sources.json': json([
    {
      id: 'council-2022',
      publisher: 'Town council of Example',
      title: 'Minutes of the meeting of 8 February 2022 (made up)',
      url: 'https://example.org/council/2022-02-08',
      published: '2022-02-08',
      language: 'en',
      document: 'council-2022.txt',
    },
    {
      id: 'parks-2025',
      publisher: 'Parks office of Example',
      title: 'Annual report (made up)',
      url: 'https://example.org/parks/2025',
      published: '2025-02-11',
      language: 'en',
    },
  ]),
  'targets.json': json([
    {
      id: 'trees-2025',
      label: 'Trees planted',
      operator: 'at-least',
      value: 3000,
      unit: 'trees',
      deadline: '2025',
      statedAs: 'at least 3,000 trees',
      statistic: 'trees',
      citation: { source: 'council-2022', quote: 'at least 3,000 trees by the end of 2025' },
    },
  ]),
  'statistics/trees.json': json({
    ...(statistic === undefined ? {} : { $schema: statistic }),
    id: 'trees',
    label: 'Trees planted',
    unit: 'trees',
    area: 'Example',
    definition: 'Planted since 2022, whether or not they took root.',
    desiredDirection: 'increase',
  }),
  'statistics/trees.csv': TREES,
  'documents/council-2022.txt': MINUTES,
  'README.md': README,
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const TREES = `asOf,value,qualifier,obsStatus,source,quote,note
2022,900,,,parks-2025,,
2023,,,missing,parks-2025,,The report leaves the year out.
2024,1800,nearly,,parks-2025,,
`;

const MINUTES = `(Made up, as an example: there is no such town.)

The town of Example will plant trees along the ring road: at least 3,000 trees by the end of 2025, so that there is one for
every child. The parks office reports once a year.
`;

const README = `# A plan to begin with

This plan is made up. Put yours in its place, one file after the other, while this runs beside your editor:

    npx plan-charts check --watch

1. \`sources.json\`: who said it, where and when. Put what they wrote, word for word, into \`documents/\`.
2. \`targets.json\`: what was promised. \`quote\` is what the document says, and \`check\` looks it up there.
3. \`statistics/\`: what was measured, one \`.json\` each. The numbers may stand in a \`.csv\` beside it: plain digits, and
   nothing where a number is not known.
4. \`plan.json\`: title, language, \`asOf\` (the day on which all this was true), steps. \`"statistics"\` names them in order.

When it says "no errors", make the one file that a page loads:

    npx plan-charts bundle -o ../plan.json
`;
