/**
 * `translations/`: the plan's own texts in other languages, a file each that is named after its tag: `ur.json`,
 * `zh-Hans.json`. One list for a translator; in the package each text stands beside its original.
 */
import { readTag } from '../../data/tag.ts';
import { textsOf, translated, unlike, type Translation } from '../../data/translation.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Finding } from '../finding.ts';
import { readJson } from './json-text.ts';
import { isObject } from './part-file.ts';
import { readText } from './text-file.ts';

const FOLDER = 'translations';

export interface TranslatedFolder {
  /** The package with the translations in it. */
  readonly json: unknown;
  readonly files: readonly string[];
  readonly problems: readonly Finding[];
}

/**
 * @param json The package as it was written, in one language.
 * @param names What stands in the folder of translations.
 */
export const withTranslations = async (
  root: string,
  json: unknown,
  names: readonly string[],
): Promise<TranslatedFolder> => {
  const language = isObject(json) && typeof json.language === 'string' ? json.language : undefined;
  const wanted = names.filter((name) => /^[^.].*\.json$/.test(name));
  if (language === undefined || wanted.length === 0) return { json, files: [], problems: [] };
  const texts = textsOf(json);
  const read = await Promise.all(wanted.map(async (name) => readTranslation(root, name, language, texts)));
  const translations = Object.fromEntries(
    read.flatMap(({ tag, translation }) => (translation ? [[tag, translation]] : [])),
  );
  return {
    json: translated(json, language, translations),
    files: read.map(({ file }) => file),
    problems: read.flatMap(({ problems }) => problems),
  };
};

interface Read {
  readonly tag: string;
  readonly file: string;
  readonly translation?: Translation;
  readonly problems: readonly Finding[];
}

const readTranslation = async (
  root: string,
  name: string,
  language: string,
  texts: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Read> => {
  const file = `${FOLDER}/${name}`;
  const tag = name.slice(0, -'.json'.length);
  const say = (words: Omit<Finding, 'rule' | 'at'>): Finding => ({ rule: 'translation', at: file, ...words });
  if (!readTag(tag) || tag === language) {
    const mend = 'Name the file after the tag of its language, such as ur.json or zh-Hans.json';
    const expected = tag === language ? 'another language than the plan’s own' : 'the tag of a language';
    return { tag, file, problems: [say({ severity: 'error', expected, got: tag, mend })] };
  }
  const { text, problem } = await readText(root, file);
  if (text === undefined) return { tag, file, problems: problem ? [problem] : [] };
  const { value, problems } = readJson(text, file);
  if (value === undefined) return { tag, file, problems };
  if (!isObject(value) || !Object.values(value).every((one) => typeof one === 'string' && one.trim() !== '')) {
    const expected = 'an object of texts: the original, and what it is in this language';
    return { tag, file, problems: [...problems, say({ severity: 'error', expected, got: gotOf(value) })] };
  }
  const translation = value as Translation;
  const { strange, missing } = unlike(translation, texts);
  return {
    tag,
    file,
    translation,
    problems: [...problems, ...stray(strange, texts).map(say), ...left(missing, texts.size, tag).map(say)],
  };
};

const gotOf = (value: unknown): string => {
  if (!isObject(value)) return Array.isArray(value) ? 'a list' : typeof value;
  const [key, one] = Object.entries(value).find(([, text]) => typeof text !== 'string' || text.trim() === '')!;
  return `${JSON.stringify(one)} for "${short(key)}"`;
};

/** A text that was edited in the plan since: its translation would be lost without a word. */
const stray = (
  strange: readonly string[],
  texts: ReadonlyMap<string, unknown>,
): readonly Omit<Finding, 'rule' | 'at'>[] =>
  strange.map((name) => {
    const mend = suggestion(name, [...texts.keys()], (meant) => `Write the text as it is in the plan: "${meant}"`);
    return {
      severity: 'error',
      expected: 'texts of the plan, letter for letter',
      got: `"${short(name)}"`,
      mend: mend ?? 'Take it away, or write the text as the plan has it',
    };
  });

/** One finding for all: what is not translated stays in the plan's own language, and says so. */
const left = (missing: readonly string[], all: number, tag: string): readonly Omit<Finding, 'rule' | 'at'>[] => {
  if (missing.length === 0) return [];
  const listed = missing.slice(0, LISTED).map((text) => `"${short(text)}"`);
  const more = missing.length > LISTED ? `, and ${missing.length - LISTED} more` : '';
  return [
    {
      severity: 'warning',
      expected: `each of ${all} texts in ${tag}`,
      got: `none for ${listed.join(', ')}${more}`,
      mend: 'Translate them; until then they are shown in the plan’s own language',
    },
  ];
};

const LISTED = 5;
const SHORT = 60;

const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text);
