import type { Catalogue } from '@okolo/card';
import type { Language } from '../messages/protocol';

const CATALOGUES: Readonly<Record<Language, () => Promise<{ default: Catalogue }>>> = {
  en: () => import('./en.json'),
  ru: () => import('./ru.json'),
};

/** Loads the extension's words of one language, for its own pages. */
export async function extensionCatalogue(language: Language): Promise<Catalogue> {
  return (await CATALOGUES[language]()).default;
}
