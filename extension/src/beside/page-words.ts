import { page as en } from '../catalogues/en.json';
import { page as ru } from '../catalogues/ru.json';
import type { Language, Mark } from '../messages/protocol';

/** The few words a content script needs; i18next would be larger than the script. */
export type PageWords = typeof en;

const WORDS: Readonly<Record<Language, PageWords>> = { en, ru };

export function pageWords(language: Language): PageWords {
  return WORDS[language];
}

/** What an icon says to a screen reader and in its tooltip: the status, whose client, and that they are blocked. */
export function markLabel(words: PageWords, mark: Mark): string {
  const parts = [mark.caption || words.noStatus];
  if (mark.owner === 'me') parts.push(words.ownClient);
  if (mark.owner === 'colleague') parts.push(words.clientOf.replace('{{name}}', mark.ownerName));
  if (mark.owner === 'nobody') parts.push(words.nobodysClient);
  if (mark.blocked) parts.push(words.blocked);
  return parts.join(' · ');
}
