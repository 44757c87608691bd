import { useTranslation } from 'react-i18next';
import type { CardCatalogue } from '../catalogues';
import type { ProblemSlug } from '../problem';

type Stem<K extends string> = K extends `${infer Base}_${'one' | 'few' | 'many' | 'other'}` ? Base : K;

/** The dotted keys of a catalogue; plural forms count as one key. */
export type KeyOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${Stem<K>}` : KeyOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

export type CardKey = KeyOf<CardCatalogue>;

/** Gives the text of a key in the language in use; `count` chooses the plural form. */
export type Words<Key extends string> = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** The words of one namespace, typed by its catalogue; the component is drawn again when the language changes. */
export function useWordsOf<Key extends string>(namespace: string): Words<Key> {
  const { t } = useTranslation(namespace);
  return (key, values) => t(key, values ?? {});
}

/** The words of the card. */
export function useCardWords(): Words<CardKey> {
  return useWordsOf<CardKey>('card');
}

/** Asks whether the card has words under a key, for what the service may name before the card knows it. */
export function useHasWords(): (key: string) => boolean {
  const { i18n } = useTranslation('card');
  return (key) => i18n.exists(key, { ns: 'card' });
}

/** Whether the card has words for a problem of this slug; others are told as `internal`. */
export function useProblemSlug(slug: string): ProblemSlug {
  return useHasWords()(`problem.${slug}.title`) ? (slug as ProblemSlug) : 'internal';
}
