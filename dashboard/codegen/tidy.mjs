// The preset writes every document into one module, which no bundler can part:
// the first page would bring the words of all others. Here each operation gets a
// module of its own, so that it travels with the page that sends it; graphql.ts
// keeps the types and hands the documents on.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const generated = new URL('../src/gql/generated/', import.meta.url);
const main = new URL('graphql.ts', generated);
const documents = new URL('documents/', generated);

// The map of the graphql() tag and an index for it: documents are imported by name.
for (const file of ['gql.ts', 'index.ts']) rmSync(new URL(file, generated), { force: true });
rmSync(documents, { recursive: true, force: true });
mkdirSync(documents);

/** The class of all documents, in front of the first of them. */
const classText = /export class TypedDocumentString[^]*?\n}\n/;
/** A document: its name, its text, and its class with its types. The hash between them is in persisted-documents.json. */
const documentText =
  /export const (\w+) = new TypedDocumentString\((`[^`]*`)(?:, \{[^}]*\})?\) as unknown as (TypedDocumentString<(\w+), (\w+)>);\n?/g;

let rest = readFileSync(main, 'utf8');
const [typedDocument] = rest.match(classText) ?? [];
if (!typedDocument) throw new Error('no TypedDocumentString in graphql.ts');
const importOfDecoration = "import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';\n";
writeFileSync(new URL('document.ts', generated), `/* eslint-disable */\n${importOfDecoration}\n${typedDocument}`);
rest = rest.replace(importOfDecoration, '').replace(classText, '');

const names = [];
rest = rest.replace(documentText, (_, name, text, type, answer, variables) => {
  // Texts of operations hold those of their fragments; nobody imports a fragment.
  if (name.endsWith('FragmentDoc')) return '';
  names.push(name);
  writeFileSync(
    new URL(`${name}.ts`, documents),
    `/* eslint-disable */
import { TypedDocumentString } from '../document';
import type { ${answer}, ${variables} } from '../graphql';

export const ${name} = /*#__PURE__*/ new TypedDocumentString(${text}) as unknown as ${type};
`,
  );
  return '';
});
if (/new TypedDocumentString/.test(rest)) throw new Error('a document of an unknown form in graphql.ts');

const handedOn = ["export { TypedDocumentString } from './document';", ...names.map((name) => `export { ${name} } from './documents/${name}';`)];
writeFileSync(main, `${rest.trimEnd()}\n\n${handedOn.join('\n')}\n`);
