import type { LanguageCode } from '../api/types';
import type en from './en.json';

/** The words of the card: every key has the same meaning in every language. */
export type CardCatalogue = typeof en;

/** A nested object of texts. Plural forms are keys that end in `_one`, `_few`, `_many`, `_other`. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

export const LANGUAGES: readonly LanguageCode[] = ['en', 'ru'];

/** What a language calls itself, for the switch. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = { en: 'English', ru: 'Русский' };

/** Loads the card's words of one language only: the others stay on the server. */
export async function cardCatalogue(language: LanguageCode): Promise<Catalogue> {
  return language === 'ru' ? (await import('./ru.json')).default : (await import('./en.json')).default;
}

/** The first of the wanted languages (as in `navigator.languages`) that there is; English when there is none. */
export function nearestLanguage(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}
