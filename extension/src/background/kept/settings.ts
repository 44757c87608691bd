import { languageOf } from '../../messages/language';
import type { Language, Settings } from '../../messages/protocol';
import { type Stored, stored } from './stored';

/** Facebook is off until the manager turns it on; in the development build it is on, so that practice works. */
export const FIRST_SETTINGS: Settings = {
  on: true,
  facebook: typeof __DEVELOPMENT__ !== 'undefined' && __DEVELOPMENT__,
  language: 'auto',
  panelWidth: 400,
};

export const settings: Stored<Settings> = stored('local', 'settings', FIRST_SETTINGS);

/** The language to speak with these settings. */
export function languageIn(now: Settings): Language {
  return languageOf(now.language, chrome.i18n.getUILanguage());
}
