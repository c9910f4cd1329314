import { rmSync } from 'node:fs';

/** The database of the tests goes away with them; a server given by E2E_URL keeps its own. */
export default function teardown(): void {
  if (process.env.E2E_DATA) rmSync(process.env.E2E_DATA, { recursive: true, force: true });
}
