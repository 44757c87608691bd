import type { Captions, LanguageCode, StatusView } from '../api/types';

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

/** The caption of a status in the language in use, or in whichever there is. */
export function captionOf(status: Pick<StatusView, 'captions'>, language: string): string {
  const { captions } = status;
  return captions[language as keyof Captions] || captions.en || captions.ru || '';
}
