import { localStorageColorSchemeManager } from '@mantine/core';

/** Keeps the chosen colour scheme; `public/scheme.js` reads the same key before the first paint. */
export const schemeManager = localStorageColorSchemeManager({ key: 'okolo.scheme' });
