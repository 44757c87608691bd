import type { PageState, Settings } from '../messages/protocol';
import { languageIn } from './kept/settings';
import type { Connection } from './service/connection';

/** What a page of a network has to know of the settings. */
export async function pageState(connection: Connection, now: Settings): Promise<PageState> {
  const { state } = await connection.view();
  return {
    on: now.on,
    connected: state !== 'unpaired' && state !== 'revoked',
    language: languageIn(now),
    panelWidth: now.panelWidth,
    panelSide: now.panelSide,
    panelPinned: now.panelPinned,
    panelPlace: now.panelPlace,
    off: now.facebook ? [] : ['FACEBOOK'],
  };
}
