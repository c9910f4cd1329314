import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// The generated documents are committed and the generator is out of the build
// path, so this test notices when a .graphql file changed and nobody ran it.

const root = join(import.meta.dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.graphql') ? [readFileSync(path, 'utf8')] : [];
  });
}

/** The words of a document without comments, order and repetition. */
function words(text: string): Set<string> {
  return new Set(text.replace(/#.*$/gm, '').match(/[A-Za-z_]\w*/g) ?? []);
}

const persisted = JSON.parse(readFileSync(join(root, 'gql/generated/persisted-documents.json'), 'utf8')) as Record<string, string>;
const generated = Object.values(persisted);
const written = sources(root);

it('every operation that is written is generated, and no other', () => {
  const names = (texts: string[]) => texts.flatMap((t) => [...t.matchAll(/\b(?:query|mutation|subscription)\s+(\w+)/g)].map((m) => m[1])).sort();
  expect(names(generated)).toEqual(names(written));
});

it('the generated documents use the same words as the written ones', () => {
  const own = words(written.join('\n'));
  const theirs = words(generated.join('\n'));
  theirs.delete('__typename'); // the generator adds it to interfaces
  expect([...theirs].filter((word) => !own.has(word))).toEqual([]);
  expect([...own].filter((word) => !theirs.has(word) && word !== '__typename')).toEqual([]);
});
