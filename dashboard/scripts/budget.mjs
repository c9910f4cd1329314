// Fails when the built dashboard has grown past its budgets (bytes after gzip,
// as the server sends them to a browser without brotli). The first load is what
// the overview needs before it draws, without the words, which have budgets of
// their own: what every page says, and what the page that says most says.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kB = 1000;
const budgets = { firstLoad: 120 * kB, route: 25 * kB, core: 9 * kB, words: 20 * kB, styles: 12 * kB, html: 1 * kB };

const dist = new URL('../dist/', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(dist, '.manifest.json'), 'utf8'));
const sizeOf = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const sum = (files) => [...files].reduce((total, file) => total + sizeOf(file), 0);

/** Files of the chunk and of all it imports at once; lazy imports are not followed. */
function closure(key, files = new Set()) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const next of chunk.imports ?? []) closure(next, files);
  return files;
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const lazy = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);
const languages = ['kk', 'ru', 'en'];
const words = (path) => sizeOf(manifest[`src/i18n/${path}`].file);
/** The books that each page names. */
const named = [...readFileSync(new URL('../src/app/Pages.tsx', import.meta.url), 'utf8').matchAll(/= page\(.*?\)(.*)\);/g)].map(([, rest]) => [...rest.matchAll(/'(\w+)'/g)].map(([, book]) => book));
const most = (language) => Math.max(...named.map((books) => books.reduce((total, book) => total + words(`${language}/books/${book}.ts`), words(`${language}/index.ts`))));
const routes = lazy.filter((key) => key.includes('/features/'));
const overview = routes.find((key) => key.includes('OverviewPage'));
const atStart = closure(entry);
const first = new Set([...atStart, ...closure(overview)]);
const styles = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.css'));

const rows = [
  ['first load of the overview', sum(first), budgets.firstLoad],
  ...routes.map((key) => [`route ${manifest[key].name}`, sum([...closure(key)].filter((file) => !atStart.has(file))), budgets.route]),
  ...languages.map((language) => [`words of every page, ${language}`, words(`${language}/index.ts`), budgets.core]),
  ...languages.map((language) => [`words of the page that says most, ${language}`, most(language), budgets.words]),
  ['styles, all pages together', sum(styles.map((name) => `assets/${name}`)), budgets.styles],
  ['index.html', statSync(join(dist, 'index.html.gz')).size, budgets.html],
];

let over = false;
for (const [name, size, limit] of rows) {
  const mark = size > limit ? 'OVER' : 'ok';
  over ||= size > limit;
  console.log(`${mark.padEnd(5)}${(size / kB).toFixed(1).padStart(7)} of ${(limit / kB).toFixed(0).padStart(4)} kB  ${name}`);
}
process.exitCode = over ? 1 : 0;
