import type { Catalogue, LanguageCode } from '@okolo/card';

const CATALOGUES: Readonly<Record<LanguageCode, () => Promise<{ default: Catalogue }>>> = {
  en: () => import('./en.json'),
  ru: () => import('./ru.json'),
};

/** Loads the cabinet's words of one language. */
export async function cabinetCatalogue(language: LanguageCode): Promise<Catalogue> {
  return (await CATALOGUES[language]()).default;
}
