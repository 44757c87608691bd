import { defineConfig } from 'vitest/config';

// The limit is for tests that hang: whole rooms are drawn, on whatever machine there is.
export default defineConfig({ test: { environment: 'happy-dom', testTimeout: 60_000 } });
