import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as generated from './generated/graphql';

// The generated documents against the *.graphql files beside their users, without
// the generator: its packages are no part of the build.

const folder = new URL('../', import.meta.url).pathname;

/** Words, numbers, strings and marks; spaces, commas and comments mean nothing in GraphQL. */
function tokens(text: string): string[] {
  return text.replace(/#.*/g, '').match(/"(?:[^"\\]|\\.)*"|\.\.\.|[\w$@]+|[{}()[\]:!=|&]/g) ?? [];
}

/** Definitions of a document by name: «query Viewer», «fragment CaseRow». */
function definitions(text: string): Map<string, string[]> {
  const all = tokens(text);
  const found = new Map<string, string[]>();
  let depth = 0;
  let start = 0;
  all.forEach((token, index) => {
    if (token === '{' || token === '(') depth++;
    if (token === '}' || token === ')') depth--;
    if (token !== '}' || depth > 0) return;
    const one = all.slice(start, index + 1);
    found.set(`${one[0]} ${one[1]}`, one);
    start = index + 1;
  });
  return found;
}

const sources = definitions(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(folder + file, 'utf8'))
    .join('\n'),
);
const documents = Object.entries(generated as Record<string, unknown>).flatMap(([name, value]) =>
  name.endsWith('Document') ? [[name, String(value)] as const] : [],
);

describe('generated documents', () => {
  it('are there for every operation, and for no other', () => {
    const operations = [...sources.keys()].filter((name) => !name.startsWith('fragment '));
    expect(documents.map(([name]) => name).sort()).toEqual(operations.map((name) => `${name.split(' ')[1]}Document`).sort());
  });

  it.each(documents)('%s says what its file says', (_, text) => {
    for (const [name, body] of definitions(text)) expect(body, name).toEqual(sources.get(name));
  });
});

describe('persisted documents', () => {
  const persisted = JSON.parse(readFileSync(folder + 'gql/generated/persisted-documents.json', 'utf8')) as Record<string, string>;

  it('are filed under the hash of their text', () => {
    for (const [hash, text] of Object.entries(persisted)) {
      expect(hash).toBe('sha256:' + createHash('sha256').update(text).digest('hex'));
    }
  });

  it('are the generated ones, ordered', () => {
    const sorted = (text: string) => tokens(text).sort().join(' ');
    expect(Object.values(persisted).map(sorted).sort()).toEqual(documents.map(([, text]) => sorted(text)).sort());
  });
});
