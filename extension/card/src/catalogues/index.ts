import type { LanguageCode } from '../api/types';
import type en from './en.json';

/** The words of the card: every key has the same meaning in every language. */
export type CardCatalogue = typeof en;

/** A nested object of texts. Plural forms are keys that end in `_one`, `_few`, `_many`, `_other`. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

const CATALOGUES: Readonly<Record<LanguageCode, () => Promise<{ default: Catalogue }>>> = {
  en: () => import('./en.json'),
  ru: () => import('./ru.json'),
};

/** Loads the card's words of one language only: the others stay on the server. */
export async function cardCatalogue(language: LanguageCode): Promise<Catalogue> {
  return (await CATALOGUES[language]()).default;
}
