import type { Catalogue, LanguageCode } from '@okolo/card';

/** Loads the cabinet's words of one language. */
export async function cabinetCatalogue(language: LanguageCode): Promise<Catalogue> {
  return language === 'ru' ? (await import('./ru.json')).default : (await import('./en.json')).default;
}
