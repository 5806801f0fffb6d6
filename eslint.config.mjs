import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** What a type checker alone does not find: promises that nobody waits for, `any`, cases forgotten. Form is prettier's. */
export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '.tools/',
      '.data*/',
      'schema/src/',
      'api/src/migrations/',
      'api/scratch/',
      'test/bench/peers/',
      'test-output/',
      '**/*.d.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: globalsOf(
        'process',
        'console',
        'Buffer',
        'URL',
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'fetch',
        'performance',
        'WebSocket',
        'TextDecoder',
        'TextEncoder',
        'AbortController',
        'AbortSignal',
        'structuredClone',
        'require',
        'module',
      ),
    },
  },
  { files: ['test/e2e/**/*.mjs'], languageOptions: { globals: globalsOf('document', 'location', 'MutationObserver') } },
  {
    // Runs in the phone's browser, as a worker of its own.
    files: ['console/public/**/*.js'],
    languageOptions: { globals: globalsOf('self', 'caches', 'clients', 'fetch', 'Response', 'Request', 'URL', 'location') },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['schema/codegen.ts'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      // An interface of ours that writes `method(): void` promises nothing about `this`; graphql's enums are plain strings.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // A method of an interface may be asynchronous without waiting for anything itself.
      '@typescript-eslint/require-await': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      'no-undef': 'off',
    },
  },
  {
    // The phone page has a tsconfig of its own, which only its build looks for.
    files: ['console/phone/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false, project: 'console/tsconfig.phone.json', tsconfigRootDir: import.meta.dirname } },
  },
  { files: ['console/src/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    // node:test and jest hand out functions that return promises on purpose.
    files: ['**/*.test.{ts,tsx}', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
);

function globalsOf(...names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
