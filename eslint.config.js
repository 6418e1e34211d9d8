import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { reasonedDisable } from './scripts/lint-reasons.js';
import svelteConfig from './svelte.config.js';

/** What a machine may not reach for. */
const outside = [
  'Date',
  'crypto',
  'document',
  'fetch',
  'localStorage',
  'performance',
  'requestAnimationFrame',
  'setInterval',
  'setTimeout',
  'window',
];

export default defineConfig(
  {
    ignores: [
      'build',
      '.svelte-kit',
      'src/lib/fonts',
      'test-results',
      'playwright-report',
      'static',
      'videos',
    ],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    plugins: { house: { rules: { 'reasoned-disable': reasonedDisable } } },
    rules: {
      'house/reasoned-disable': 'error',
      'no-undef': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // `void something;` tells an effect what it depends on
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // narrowing in markup is not seen by the parser
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  // types in JSDoc are not seen by these rules; svelte-check reads them
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
  {
    files: ['src/lib/terminals/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.svelte.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...outside.map((name) => ({
          name,
          message: 'A machine knows its events, its input and its own clock.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'A machine does the same thing every time.' },
        ...outside.map((property) => ({ object: 'globalThis', property })),
      ],
    },
  },
);
