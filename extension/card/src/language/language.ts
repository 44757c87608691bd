import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { LanguageCode } from '../api/types';
import { type Catalogue, cardCatalogue } from '../catalogues';

/** Loads the words of one language for a namespace. */
export type LoadWords = (language: LanguageCode) => Promise<Catalogue>;

/** The words a page speaks with: the card's and its own, of the language in use only. */
export interface Language {
  readonly i18n: i18n;
  /** Loads the other language's words, then changes everything at once. */
  change(language: LanguageCode): Promise<void>;
}

/**
 * Starts the words. `own` maps further namespaces (`cabinet`, `extension`) to their catalogues. Texts go into text
 * nodes only, so nothing is escaped.
 */
export async function startLanguage(first: LanguageCode, own: Record<string, LoadWords> = {}): Promise<Language> {
  const loaders: Record<string, LoadWords> = { card: cardCatalogue, ...own };
  const i18n = createInstance();
  let wanted = first;
  await i18n.use(initReactI18next).init({
    lng: first,
    fallbackLng: false,
    ns: Object.keys(loaders),
    resources: { [first]: await loaded(loaders, first) },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  showIn(first);
  return {
    i18n,
    async change(language) {
      if (language === wanted) return;
      wanted = language;
      const words = await loaded(loaders, language);
      if (language !== wanted) return;
      for (const [namespace, catalogue] of Object.entries(words))
        i18n.addResourceBundle(language, namespace, catalogue);
      await i18n.changeLanguage(language);
      showIn(language);
    },
  };
}

async function loaded(loaders: Record<string, LoadWords>, language: LanguageCode): Promise<Record<string, Catalogue>> {
  const pairs = Object.entries(loaders).map(async ([namespace, load]) => [namespace, await load(language)] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

/** Tells the browser, and screen readers with it, what is spoken here. */
function showIn(language: LanguageCode): void {
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}
