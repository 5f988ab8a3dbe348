import jsdoc from 'eslint-plugin-jsdoc';
import tsdoc from 'eslint-plugin-tsdoc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const tsFiles = ['**/*.ts'];
const sources = ['src/**/*.ts'];
const ownTags = ['law', 'unit', 'french', 'source'];

const documented = ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ExportNamedDeclaration > VariableDeclaration'];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'docs/reference', 'test/docs/.fences', '.stryker-tmp'] },
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
      // This rule does not recognize branded numbers as numbers.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      // With noUncheckedIndexedAccess, `!` marks an index that is known to be in range.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // noPropertyAccessFromIndexSignature determines the form of access.
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
      // A parameter that its name and type explain needs no line; a line that exists must have a description.
      'jsdoc/require-param': 'off',
      'jsdoc/require-returns': 'off',
      'jsdoc/require-yields': 'off',
      'jsdoc/require-throws-type': 'off',
      'jsdoc/tag-lines': 'off',
      // Fields are documented on one line: `/** A sentence. @french un mot */`.
      'jsdoc/escape-inline-tags': 'off',
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
    },
  },
  {
    // Only the language itself: no clock, randomness, files, network or evaluated code.
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
