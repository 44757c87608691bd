import type { AnswersTo } from '../../messages/answer';
import type { Today } from '../../messages/protocol';
import type { Background } from '../background';
import { health } from '../kept/health';
import { read } from '../service/read';

/** For the popup, and for what every page of ours shows of the connection. */
export function popupAnswers(background: Background): AnswersTo<'popup'> {
  return {
    'popup.today': () => read<Today>(background.connection, '/statistics/today'),
    'popup.health': async () => Object.values(await health.get()),
    'popup.openPanel': async ({ tabId, inBrowser }) => ({
      opened: background.ports.tellTab(tabId, { kind: 'open-panel', inBrowser }),
    }),
    'popup.connection': () => background.connectionView(),
    'popup.retryNow': () => background.retryNow(),
  };
}
