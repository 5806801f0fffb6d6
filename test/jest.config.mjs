import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const fromApi = createRequire(path.join(root, 'api/package.json'));
const swc = createRequire(import.meta.url).resolve('@swc/jest');

/** As api/.swcrc; whoever runs the code and whoever tests it compile the same. */
const compile = (parser, transform = {}) => [
  swc,
  {
    $schema: 'http://json.schemastore.org/swcrc',
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true, ...parser },
      transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: true, ...transform },
      keepClassNames: true,
    },
  },
];

/** `node test/jest.mjs` runs this with the flags it needs. */
export default {
  rootDir: root,
  roots: ['<rootDir>/api/src', '<rootDir>/test', '<rootDir>/console/phone', '<rootDir>/console/src'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/bench/', '<rootDir>/test/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.tools/'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  resolver: '<rootDir>/test/kit/resolve.cjs',
  transform: {
    '^.+\\.ts$': compile({}),
    '^.+\\.tsx$': compile({ tsx: true }, { react: { runtime: 'automatic', importSource: 'preact' } }),
  },
  transformIgnorePatterns: ['/node_modules/'],
  setupFiles: [fromApi.resolve('reflect-metadata')],
  globalSetup: '<rootDir>/test/kit/start.mjs',
  globalTeardown: '<rootDir>/test/kit/stop.mjs',
  testTimeout: 30_000,
  maxWorkers: 2,
};
