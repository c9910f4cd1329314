import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// The Go server that `npm run dev` talks to.
const server = process.env.TELNUSQA_URL ?? 'http://127.0.0.1:8080';

/**
 * Documents go out without the blanks between their words, and with the page that
 * sends them: the module that hands all of them on does nothing by itself, so a
 * page that wants one of them does not bring the others.
 */
const documents: Plugin = {
  name: 'documents',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/gql/generated/')) return undefined;
    return { code: code.replace(/`[^`]*`/g, (document) => document.replace(/\s+/g, ' ')), map: null, moduleSideEffects: false };
  },
};

export default defineConfig({
  plugins: [documents, react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // Chrome 109 is the last one for Windows 7 and 8.1, which schools still run.
    target: ['chrome109', 'edge109', 'firefox115', 'safari15.6'],
    // Nothing inline: the content security policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    // Read by scripts/budget.mjs; the server leaves dotted files alone.
    manifest: '.manifest.json',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One chunk that stays in the browser's cache across releases.
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true, changeOrigin: true },
      '/session': { target: server, changeOrigin: true },
    },
  },
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
  },
});
