import jsdoc from 'eslint-plugin-jsdoc';
import tsdoc from 'eslint-plugin-tsdoc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const tsFiles = ['**/*.ts'];
const sources = ['src/**/*.ts'];
const ownTags = ['law', 'unit', 'french', 'source'];

const documented = ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ExportNamedDeclaration > VariableDeclaration'];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'docs/reference', 'test/docs/.fences'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: tsFiles,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of literals instead of an enum.' },
        { selector: 'TSModuleDeclaration', message: 'A module instead of a namespace.' },
        {
          selector: 'ClassDeclaration:not([superClass.name=/Error$/])',
          message: 'Data and functions; the only classes are errors.',
        },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A branded number is a number, but this rule does not see it.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      // noUncheckedIndexedAccess asks at every index; where a loop keeps the index in range, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // noPropertyAccessFromIndexSignature decides which of the two forms is right.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    files: sources,
    extends: [jsdoc.configs['flat/recommended-typescript-error']],
    plugins: { tsdoc },
    rules: {
      'tsdoc/syntax': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true },
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: documented,
          enableFixer: false,
        },
      ],
      'jsdoc/check-tag-names': ['error', { definedTags: [...ownTags, 'remarks', 'defaultValue'] }],
      'jsdoc/sort-tags': [
        'error',
        {
          linesBetween: 0,
          reportTagGroupSpacing: false,
          tagSequence: [
            'remarks',
            'typeParam',
            'param',
            'returns',
            'throws',
            'defaultValue',
            ...ownTags,
            'see',
            'example',
          ].map((tag) => ({ tags: [tag] })),
        },
      ],
      // A parameter whose name and type say all needs no line of its own; one that is written says something.
      'jsdoc/require-param': 'off',
      'jsdoc/require-returns': 'off',
      'jsdoc/require-yields': 'off',
      'jsdoc/require-throws-type': 'off',
      'jsdoc/tag-lines': 'off',
      // `/** A sentence. @french un mot */` on one line is how a field is documented.
      'jsdoc/escape-inline-tags': 'off',
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
    },
  },
  {
    // Nothing but the language itself: no clock, no chance, no file, no network, no evaluated text.
    files: sources,
    ignores: ['src/cli/**'],
    rules: {
      'no-undef': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', 'Date', 'eval', 'Function', 'globalThis'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Seeds are arguments.' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['it', 'test', 'describe'] }],
    },
  },
  { files: ['**/*.config.ts', '**/*.d.ts'], rules: { 'no-restricted-exports': 'off', 'no-restricted-syntax': 'off' } },
);
