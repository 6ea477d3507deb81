/**
 * Every source is used and can be found: its document is there, and its language is one.
 */
import { references } from '../../data/references.ts';
import type { Plan } from '../../data/schema.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import type { Documents } from './quote-reader.ts';

export const checkSources = (plan: Plan, documents: Documents): readonly Finding[] => [
  ...unusedFindings(plan),
  ...documentFindings(plan, documents),
  ...plan.sources.flatMap(({ id, language }) => languageFindings(`sources.${id}.language`, language)),
  ...languageFindings('language', plan.language),
];

const unusedFindings = (plan: Plan): readonly Finding[] => {
  const used = new Set([...references(plan)].filter(({ lists }) => lists.includes('sources')).map(({ id }) => id));
  return plan.sources
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      rule: 'source',
      severity: 'error',
      at: `sources.${id}`,
      expected: 'a source that something cites',
      got: 'one that nothing cites',
      mend: 'Cite it or remove it',
    }));
};

const documentFindings = (plan: Plan, documents: Documents): readonly Finding[] => {
  const named = new Set(plan.sources.map(({ document }) => document));
  return [
    ...plan.sources.flatMap(({ id, document }): readonly Finding[] =>
      document === undefined || documents.has(document)
        ? []
        : [
            {
              rule: 'document',
              severity: 'error',
              at: `sources.${id}.document`,
              expected: 'a file in documents/',
              got: `"${document}"`,
              mend:
                suggestion(document, [...documents.keys()], (name) => `Write "${name}"`) ?? 'Put the transcript there',
            },
          ],
    ),
    ...[...documents.keys()]
      .filter((file) => !named.has(file))
      .map((file): Finding => ({
        rule: 'document',
        severity: 'warning',
        at: `documents/${file}`,
        expected: 'the document of a source',
        got: 'one that no source names',
        mend: 'Name it as the document of its source, or remove it',
      })),
  ];
};

const languageFindings = (at: string, tag: string | undefined): readonly Finding[] => {
  if (tag === undefined) return [];
  if (languageName(tag) !== undefined) return [];
  return [
    {
      rule: 'language',
      // A language that nobody here has a name for may still be one.
      severity: 'warning',
      at,
      expected: 'a language such as en, ur or zh-Hans',
      got: `"${tag}"`,
      mend: 'Look the tag up in the IANA registry of languages',
    },
  ];
};

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A language's English name; undefined where it has none, or where the tag only looks like one. */
const languageName = (tag: string): string | undefined => {
  try {
    return LANGUAGE_NAMES.of(tag);
  } catch {
    return undefined;
  }
};
