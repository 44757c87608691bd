import type { AnswersTo } from '../../messages/answer';
import type { Today } from '../../messages/protocol';
import type { Background } from '../background';
import { healthViews } from '../health';
import { read } from '../service/read';

/** For the popup, and for what every page of ours shows of the connection. */
export function popupAnswers(background: Background): AnswersTo<'popup'> {
  return {
    'popup.today': () => read<Today>(background.connection, '/statistics/today'),
    'popup.health': () => healthViews(background.adapters),
    'popup.openPanel': async ({ tabId, inBrowser }) => ({
      opened: background.ports.tellTab(tabId, { kind: 'open-panel', inBrowser }),
    }),
    'popup.select': ({ tabId }) => ({ begun: background.ports.tellTab(tabId, { kind: 'select' }) }),
    'popup.agenda': () => {
      // What is known is there at once; what the service says comes as a push.
      void background.toolbar.day.refresh();
      return background.toolbar.day.items();
    },
    'popup.done': async ({ key }) => nothing(background.toolbar.day.done(key)),
    'popup.later': async ({ key, until }) => nothing(background.toolbar.day.later(key, until)),
    'popup.search': ({ words }) => background.toolbar.find(words),
    'popup.openClient': async ({ clientId, place }) => nothing(background.toolbar.openClient.open(clientId, place)),
    'popup.taskSeed': () => background.toolbar.taskMenu.taken(),
    'popup.connection': () => background.connectionView(),
    'popup.retryNow': () => background.retryNow(),
  };
}

async function nothing(done: Promise<void>): Promise<null> {
  await done;
  return null;
}
