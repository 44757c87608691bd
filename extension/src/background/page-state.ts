import type { PageState, Settings } from '../messages/protocol';
import { hiddenSurfaces } from '../messages/surfaces';
import { languageIn } from './kept/settings';
import type { Connection } from './service/connection';
import { WORDS } from './words';

/** What a page of a network has to know of the settings, with the words to say things there. */
export async function pageState(connection: Connection, now: Settings): Promise<PageState> {
  const { state, me } = await connection.view();
  const language = languageIn(now);
  return {
    on: now.on,
    connected: state !== 'unpaired' && state !== 'revoked',
    language,
    words: WORDS[language].page,
    panelWidth: now.panelWidth,
    panelSide: now.panelSide,
    panelPinned: now.panelPinned,
    panelPlace: now.panelPlace,
    shortcuts: now.shortcuts,
    guard: now.guard,
    answering: now.answering,
    mayTakeOver: me !== null && me.manager.role !== 'MANAGER' && !connection.isReadOnly,
    off: now.off,
    hidden: { VK: hiddenSurfaces('VK', now.hidden), FACEBOOK: hiddenSurfaces('FACEBOOK', now.hidden) },
  };
}
