import { type KeyOf, useWordsOf, type Words } from '@okolo/card';
import type en from '../catalogues/en.json';

export type CabinetKey = KeyOf<typeof en>;

/** The words of the cabinet; those it shares with the panel come from `useCardWords`. */
export function useWords(): Words<CabinetKey> {
  return useWordsOf<CabinetKey>('cabinet');
}
