import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for every operation that console, phone page and tests send. Strings, not syntax trees: the phone page counts bytes. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'operations/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown', Geometry: "import('geojson').Geometry" },
      },
    },
  },
};

export default config;
