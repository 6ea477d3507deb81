import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Any statement or expression that names another module, whose address matches. */
const importing = (pattern) =>
  `:matches(ImportDeclaration, ImportExpression, ExportAllDeclaration, ExportNamedDeclaration)[source.value=/${pattern}/]`;

const layout = [
  {
    selector: importing(String.raw`^\.{1,2}(\u002F|$)(?!.*\.(ts|js|json|css|html)$)`),
    message: 'A relative import names the file with its extension.',
  },
  {
    selector: importing(String.raw`^\.{1,2}(\u002F.*)?\u002Findex\.(ts|js)$`),
    message: 'No barrels inside: import from the file that has it. Only readers of the package import index.ts.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'No enums: a union of strings is plain JavaScript and reads the same in data.',
  },
];

export default defineConfig(
  globalIgnores(['dist', 'cdn', 'storybook-static', 'screenshots']),
  {
    files: ['**/*.{ts,js}'],
    extends: [js.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { 'no-restricted-syntax': ['error', ...layout] },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // A page's console is not ours; a warning is for what no figure can print.
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': [
        'error',
        ...layout,
        {
          selector: 'ExportDefaultDeclaration',
          message: 'No default exports: a name is the same wherever it is used.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Its plugin for Chai types `equal` as a promise, which only its snapshots return.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' }] },
      ],
      'no-restricted-syntax': [
        'error',
        ...layout,
        {
          selector: "MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name='only']",
          message: 'A test left on "only" switches all others off.',
        },
      ],
    },
  },
  // Scripts are checked by tsc; what they run in it knows better than a list of names.
  { files: ['**/*.js'], rules: { 'no-undef': 'off' } },
  storybook.configs['flat/recommended'],
  // Last: takes back every rule that argues with the formatter.
  prettier,
);
