/**
 * Finds what a reader could see of a source file and what no language has been asked for: literal English, in strings and in
 * templates. Words for readers come from `data/locales`; what a file says to machines and to developers is told from them
 * by where it stands and how it is written, never by a list of what is allowed.
 */
import ts from 'typescript';

/** A sentence or a name for readers: it begins with a capital, or has several words. */
const isProse = (text: string): boolean => {
  const words = text.replace(/&\w+;/g, ' ').trim();
  return /^\p{Lu}\p{Ll}+(?:[\s.:,!?…]|$)/u.test(words) || /\p{Ll}{2,} \p{Ll}{2,}/u.test(words);
};

/** In `html` templates any letter is seen. */
const hasLetters = (text: string): boolean => /\p{L}{2,}/u.test(text.replace(/&\w+;/g, ' '));

/** `'chart-ready'`, `'arrow right'` of classes and parts, `'a > b'`, `'--pc-ink'`, paths, keys of the keyboard, formats. */
const isCode = (text: string): boolean =>
  /^(?:[A-Z][a-z]+)+$/.test(text) ||
  /[<>{}=$/\\#[\]|()_]|--|::|^[.:@']|^\w+:|sans-serif/.test(text) ||
  /^[\w-]*-[\w-]*(?: [\w-]+)*$/.test(text);

/** What the code calls the reasons that go to the console of a page. */
const REASONS = /^(?:ignored|expected|fault(?:Of)?)$/;

const isReason = (node: ts.Node): boolean => {
  const named =
    ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)
      ? node.name.getText()
      : ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
        ? node.expression.expression.getText()
        : '';
  return REASONS.test(named);
};

/** Attributes that hold a list of names, and properties of styles. */
const NAMES = /^(?:rel|class|part|sandbox)$/;

const isName = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node) && NAMES.test(node.name.getText())) ||
  (ts.isBinaryExpression(node) && /\bstyle\.\w+$/.test(node.left.getText()));

/** What is thrown or warned of is told to developers, and a comparison says nothing to anybody. */
const isForMachines = (node: ts.Node): boolean =>
  isName(node) ||
  ts.isThrowStatement(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ts.isCaseClause(node) ||
  (ts.isNewExpression(node) && /Error$|^RegExp$/.test(node.expression.getText())) ||
  (ts.isCallExpression(node) && /^(?:console\.\w+|import)$/.test(node.expression.getText())) ||
  (ts.isBinaryExpression(node) && /[=!]==/.test(node.operatorToken.getText()));

/** By what is around it: its own statement, or the function of the console's reasons that it is in. */
const isForNobody = (literal: ts.Node): boolean => {
  let isInStatement = true;
  for (let at = literal.parent; !ts.isSourceFile(at); at = at.parent) {
    if (isReason(at) || (isInStatement && isForMachines(at))) return true;
    if (ts.isBlock(at)) isInStatement = false;
  }
  return false;
};

const tagOf = (node: ts.Node): string => (ts.isTaggedTemplateExpression(node.parent) ? node.parent.tag.getText() : '');

/** The pieces of a template between its values. */
const piecesOf = (template: ts.TemplateLiteral): readonly string[] =>
  ts.isTemplateExpression(template)
    ? [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]
    : [template.text];

/** Texts of markup: between tags, and of attributes that are read. For a value stands a character that no text has. */
const markupTexts = (template: ts.TemplateLiteral): readonly string[] => {
  const whole = piecesOf(template)
    .join('\ue000')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(style|script)\b[^]*?<\/\1>/g, '');
  const spoken = [
    ...whole.matchAll(
      /\s(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label)="([^"]*)"/g,
    ),
  ];
  const between = whole.replace(/<\/?[a-z\ue000](?:"[^"]*"|'[^']*'|[^>"'])*>/gi, '\ue000');
  return [...between.split('\ue000'), ...spoken.flatMap(([, text]) => (text ?? '').split('\ue000'))];
};

/** Each literal that a reader could see, with its line. */
export const ownWords = (file: string, text: string): readonly string[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const tell = (node: ts.Node, words: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1}: ${words.trim().replace(/\s+/g, ' ')}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !ts.isNoSubstitutionTemplateLiteral(node)) {
      if (isProse(node.text) && !isCode(node.text) && !isForNobody(node)) tell(node, node.text);
    } else if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const tag = tagOf(node);
      if (tag === 'html' || tag === 'svg')
        markupTexts(node)
          .filter(hasLetters)
          .forEach((words) => tell(node, words));
      else if (tag === '' && !isForNobody(node))
        piecesOf(node)
          .filter((words) => isProse(words) && !isCode(words))
          .forEach((words) => tell(node, words));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
