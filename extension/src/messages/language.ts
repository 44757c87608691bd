import { nearestLanguage } from '@okolo/card/languages';
import type { Language, Settings } from './protocol';

/** The language to speak: the manager's choice, else the browser's, else English. */
export function languageOf(wanted: Settings['language'], browsers: string): Language {
  return wanted === 'auto' ? nearestLanguage([browsers]) : wanted;
}
