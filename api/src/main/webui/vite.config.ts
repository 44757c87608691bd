import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Where the service listens while the cabinet is developed: `OKOLO_API` names another one. */
const target = process.env.OKOLO_API ?? 'http://127.0.0.1:8080';

/** The host stays the cabinet's: with the service's own, it would take our requests for those of another origin. */
const service = { target, changeOrigin: false };

/** What the practice pages import, by this name at the root, is built along: it is made of packages, and they are not built at all. */
const PRACTICE = { name: 'message-box', source: 'src/practice/message-box.ts' };

/** While the cabinet is developed nothing is built: the source stands for it. */
const practiceSource: Plugin = {
  name: PRACTICE.name,
  configureServer: ({ middlewares }) =>
    void middlewares.use((request, _, next) => {
      if (request.url === `/${PRACTICE.name}.js`) request.url = `/${PRACTICE.source}`;
      next();
    }),
};

// Quinoa takes what is built from `dist` and answers unknown paths with index.html, so that rooms have real addresses.
export default defineConfig({
  plugins: [react(), practiceSource],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': service, '/q': service, '/practice': service },
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { index: 'index.html', [PRACTICE.name]: PRACTICE.source },
      preserveEntrySignatures: 'exports-only',
      output: {
        entryFileNames: ({ name }) => (name === PRACTICE.name ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
