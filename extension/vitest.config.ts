import { defineConfig } from 'vitest/config';

const include = ['src/**/*.test.{ts,tsx}', 'house/**/*.test.ts', 'store/**/*.test.ts'];

// The card and the browser tests stand below this folder and run as packages of their own.
export default defineConfig({ test: { include } });
