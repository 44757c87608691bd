import { cardCatalogue } from '@okolo/card/catalogues';
import { extensionCatalogue } from '../catalogues';
import { ask } from '../messages/ask';
import { languageOf } from '../messages/language';
import type { ConnectionView, Settings } from '../messages/protocol';
import { DeskPort } from './desk-port';

/** What every page of ours begins with, on its way while the page's code is still loading. */
export interface Start {
  readonly port: DeskPort;
  readonly settings: Promise<Settings>;
  /** Null when nobody could tell. */
  readonly connection: Promise<ConnectionView | null>;
}

/** To be called first of all: connects the page to the background and asks for everything at once. */
export function start(): Start {
  const settings = ask('options.settings', null);
  // Whoever shows the page asks for the words again, and hears of it when they are not to be had.
  settings
    .then((own) => Promise.all([cardCatalogue, extensionCatalogue].map((load) => load(spokenIn(own)))))
    .catch(() => {});
  return { port: new DeskPort(), settings, connection: ask('popup.connection', null).catch(() => null) };
}

/** The language of this page. */
export function spokenIn(settings: Settings) {
  return languageOf(settings, chrome.i18n.getUILanguage());
}
