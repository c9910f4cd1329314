// Writes src/gql/generated from graph/schema and the *.graphql documents.
// Kept apart from the dashboard's own packages: `npm run build` needs none of
// these, and the output is committed. documents.test.ts compares both sides.
export default {
  schema: '../../graph/schema/*.graphqls',
  documents: ['../src/**/*.graphql'],
  generates: {
    '../src/gql/generated/': {
      preset: 'client',
      presetConfig: { persistedDocuments: true, fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        pureMagicComment: true,
        scalars: { Date: 'string', DateTime: 'string', IIN: 'string', BIN: 'string', Cursor: 'string' },
      },
    },
  },
};
