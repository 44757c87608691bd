import { type KeyOf, useWordsOf, type Words } from '@okolo/card';
import type en from '../catalogues/en.json';

/** The extension's own words; those of the card are the card's. */
export type OwnCatalogue = typeof en;
export type OwnKey = KeyOf<OwnCatalogue>;

/** The extension's own words in the language in use. */
export function useWords(): Words<OwnKey> {
  return useWordsOf<OwnKey>('extension');
}
