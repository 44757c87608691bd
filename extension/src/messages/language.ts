import type { Language, Settings } from './protocol';

/** The language to speak: the manager's choice, else the browser's, else English. */
export function languageOf(wish: Settings['language'], browsers: string): Language {
  if (wish !== 'auto') return wish;
  return browsers.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}
