import { nearestLanguage } from '@okolo/card/languages';
import type { Language, Settings } from './protocol';

/** The language to speak: the manager's choice here, else the one of the account, else the browser's, else English. */
export function languageOf({ language, account }: Pick<Settings, 'language' | 'account'>, browsers: string): Language {
  return language === 'auto' ? (account ?? nearestLanguage([browsers])) : language;
}
