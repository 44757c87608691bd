import { languageOf } from '../../messages/language';
import type { Language, Settings } from '../../messages/protocol';
import { type Stored, stored } from './stored';

const isForPractice = typeof __DEVELOPMENT__ !== 'undefined' && __DEVELOPMENT__;

/** Facebook is off until the manager turns it on; in the development build it is on, so that practice works. */
export const FIRST_SETTINGS: Settings = {
  on: true,
  colours: 'auto',
  off: isForPractice ? [] : ['FACEBOOK'],
  hidden: [],
  language: 'auto',
  account: null,
  panelWidth: 400,
  panelSide: 'right',
  panelPinned: false,
  panelPlace: 'page',
  notices: true,
  noticeNames: true,
  shortcuts: true,
  guard: true,
  answering: true,
};

/** What an earlier version kept does not know everything, and said otherwise which networks are wanted. */
type Kept = Partial<Settings> & { readonly facebook?: boolean };

const kept = stored<Kept>('settings', {});

function whole({ facebook, ...now }: Kept): Settings {
  const off = facebook === undefined ? {} : { off: facebook ? [] : (['FACEBOOK'] as const) };
  return { ...FIRST_SETTINGS, ...off, ...now };
}

export const settings: Stored<Settings> = {
  get: async () => whole(await kept.get()),
  set: kept.set,
  change: async (how) => whole(await kept.change((now) => how(whole(now)))),
};

/** The language to speak with these settings. */
export function languageIn(now: Settings): Language {
  return languageOf(now, chrome.i18n.getUILanguage());
}
