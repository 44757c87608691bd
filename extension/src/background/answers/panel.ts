import type { Insertion } from '@okolo/card';
import type { AnswersTo } from '../../messages/answer';
import type { PageTask } from '../../messages/writing';
import type { Background } from '../background';
import { read } from '../service/read';
import { entryOf } from '../writes';
import { panelSelectionAnswers } from './selection';
import { tabOf } from './sender';

/** For the panel: whom it is about, and everything its card reads and writes. */
export function panelAnswers(background: Background): AnswersTo<'panel'> {
  const { connection, desk, drafts, outbox, watch, subjects, selections, ports } = background;
  return {
    ...panelSelectionAnswers(background),
    'panel.subject': ({ tabId }, sender) => subjects.of(tabId ?? tabOf(sender)),
    'panel.close': async (_, sender) => {
      await Promise.all([subjects.forget(tabOf(sender)), selections.leave(tabOf(sender))]);
      ports.tellTab(tabOf(sender), { kind: 'close-panel' });
      return null;
    },
    'panel.clientOf': async ({ person }) => {
      const [mark] = await watch.marksOf([person]);
      if (mark === 'unknown' || mark === undefined) return { unknown: true };
      return { clientId: mark?.clientId ?? null, mark };
    },
    'panel.findClients': async ({ words }) => {
      const path = `/clients?limit=8&q=${encodeURIComponent(words)}`;
      const { items } = await read<{ items: readonly { id: string; name: string }[] }>(connection, path);
      return items.map(({ id, name }) => ({ id, name }));
    },
    'panel.read': (call) => desk.call(call),
    'panel.write': ({ id, call }) => outbox.write(entryOf(call), id),
    'panel.tookRefusal': async ({ id }) => {
      await outbox.tookRefusal(id);
      return null;
    },
    'panel.insert': async ({ text, tabId: beside }, sender) => {
      const tabId = beside ?? tabOf(sender);
      const subject = await subjects.of(tabId);
      const task: PageTask = { task: 'insert', text, person: subject?.person ?? null };
      // A page without our script, such as one that was open before an update, has no box for us either.
      const nobody: Insertion = { outcome: 'noBox', copied: false };
      return chrome.tabs.sendMessage(tabId, task, { frameId: 0 }).catch(() => nobody);
    },
    'panel.draft': ({ key }) => drafts.read(key),
    'panel.keepDraft': async ({ key, text }) => {
      await drafts.write(key, text);
      return null;
    },
  };
}
