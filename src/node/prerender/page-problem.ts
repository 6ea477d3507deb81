/**
 * What keeps a page, or one of its figures, from being filled.
 */
export interface PageProblem {
  /** An error leaves the page as it was; a note is for whoever wants to know. */
  readonly severity: 'error' | 'note';
  /** Path of the page, where there is a file. */
  readonly file?: string;
  /** 1 is the first; undefined where it is about the whole page. */
  readonly line?: number;
  readonly column?: number;
  readonly tag?: string;
  /** What the tag asks for: the ids of a target, of statistics, of a figure. */
  readonly id?: string;
  /** A sentence, or a part of one. */
  readonly message: string;
}

/** `news/a.html:12: <target-gauge> "5g": There is no target “5g” in this plan.` */
export const problemText = ({ severity, file, line, tag, id, message }: PageProblem): string => {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  const what = tag === undefined ? undefined : id === undefined ? `<${tag}>` : `<${tag}> "${id}"`;
  return [place, severity === 'note' ? 'note' : undefined, what, message]
    .filter((part) => part !== undefined && part !== '')
    .join(': ')
    .replace(/\p{Cc}/gu, '\uFFFD');
};

export const hasErrors = (problems: readonly PageProblem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
