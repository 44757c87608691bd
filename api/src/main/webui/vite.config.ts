import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the service listens while the cabinet is developed: `OKOLO_API` names another one. */
const target = process.env.OKOLO_API ?? 'http://127.0.0.1:8080';

/** The host stays the cabinet's: with the service's own, it would take our requests for those of another origin. */
const service = { target, changeOrigin: false };

// Quinoa takes what is built from `dist` and answers unknown paths with index.html, so that rooms have real addresses.
export default defineConfig({
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': service, '/q': service, '/practice': service },
  },
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
