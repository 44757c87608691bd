import type { Language } from '../../messages/protocol';
import * as en from './en';
import * as ru from './ru';

/** The words that the background says, or hands to pages; our own pages load theirs themselves. */
export type BackgroundWords = typeof en;

export const WORDS: Readonly<Record<Language, BackgroundWords>> = { en, ru };
