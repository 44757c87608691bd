import type { LanguageCode } from '../api/types';

/** What a language calls itself, for the switch. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = { en: 'English', ru: 'Русский' };

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly LanguageCode[];

/** The first of the wanted languages (as in `navigator.languages`) that there is; English when there is none. */
export function nearestLanguage(wanted: readonly string[]): LanguageCode {
  for (const tag of wanted) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}
