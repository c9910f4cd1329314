// The preset also writes the map of the graphql() tag and an index for it. The
// dashboard imports its documents by name, so both would be dead weight.
import { rmSync } from 'node:fs';

for (const file of ['gql.ts', 'index.ts']) {
  rmSync(new URL(`../src/gql/generated/${file}`, import.meta.url), { force: true });
}
