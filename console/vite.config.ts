import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compressAll } from './compress.js';

const API = 'http://127.0.0.1:4000';

/**
 * The residents' page is written with Preact: nothing to do in its files but `import { h } ...` from 'preact' where needed.
 * The pragma goes on the first line, so that line numbers stay; `tsconfig.phone.json` tells the type checker the same.
 */
const phoneIsPreact: Plugin = {
  name: 'phone-is-preact',
  enforce: 'pre',
  transform: {
    filter: { id: /\/console\/phone\/.*\.tsx$/ },
    handler: (code) => ({ code: `/** @jsxImportSource preact */ ${code}`, map: null }),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [phoneIsPreact, react({ include: /\/console\/src\/.*\.tsx$/ })],
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: API, ws: true },
      '/healthz': API,
      '/readyz': API,
    },
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    rolldownOptions: { input: 'index.html' },
  },
  // Three builds, not three entries of one: a module that both import would become one chunk with what either needs,
  // and a phone in a basement would load every query of the console.
  environments: {
    phone: {
      consumer: 'client',
      build: { outDir: 'dist', emptyOutDir: false, target: 'es2020', rolldownOptions: { input: 'phone.html' } },
    },
    // What the console shows in a frame, with the components of the phone page: phones load nothing of it.
    preview: {
      consumer: 'client',
      build: { outDir: 'dist', emptyOutDir: false, target: 'es2022', rolldownOptions: { input: 'preview.html' } },
    },
  },
  builder: {
    buildApp: async (builder) => {
      for (const name of ['client', 'phone', 'preview']) await builder.build(builder.environments[name]!);
      compressAll(`${import.meta.dirname}/dist`);
    },
  },
});
