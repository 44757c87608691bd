import type { Language, Settings } from './protocol';

/** The language to speak: the manager's choice, else the browser's, else English. */
export function languageOf(wanted: Settings['language'], browsers: string): Language {
  if (wanted !== 'auto') return wanted;
  return browsers.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}
