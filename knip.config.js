/** Dead files, exports and dependencies fail: what nobody uses, somebody still has to read. */
export default {
  workspaces: {
    '.': { entry: ['bootstrap.mjs', 'eslint.config.mjs', '.dependency-cruiser.cjs'], project: ['*.{mjs,js,cjs}'] },
    api: { entry: ['src/main.ts', 'src/cli.ts', 'src/**/*.test.ts'], project: ['src/**/*.ts'] },
    console: { entry: ['src/main.tsx', 'phone/main.tsx', 'phone/**/*.test.ts', 'public/m/sw.js'], project: ['src/**/*.{ts,tsx}', 'phone/**/*.{ts,tsx}'] },
    schema: { entry: ['src/graphql.ts', 'codegen.ts'], project: ['*.ts'] },
    test: { entry: ['*.mjs', '**/*.test.ts', 'kit/*.{mjs,cjs,ts}', 'bench/*.mjs', 'e2e/*.mjs'], project: ['**/*.{ts,mjs,cjs}', '!bench/peers/**'] },
  },
  // Types are part of what a function promises; an export used in its own file only is no dead code.
  ignoreExportsUsedInFile: true,
  // Whoever reads generated code reads it where it is used.
  ignore: ['schema/src/**', 'api/src/migrations/**'],
};
