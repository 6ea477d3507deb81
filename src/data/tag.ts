/**
 * BCP 47 tags of languages, as `Intl` reads them.
 */

/** Undefined where the tag cannot be read. */
export const readTag = (tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
};

/** The language and the script that a tag means, whether or not it says so: "zh-Hans" for zh-CN. */
export const writtenIn = (tag: Intl.Locale): string => {
  const { language, script } = tag.maximize();
  return `${language}-${script}`;
};
