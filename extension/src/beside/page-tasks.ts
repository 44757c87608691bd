import type { Insertion } from '@okolo/card/backend';
import type { PageTask } from '../messages/writing';

/** Does what the background asks of this page, and answers with what became of it. Nobody else is listened to. */
export function takeTasks(signal: AbortSignal, insert: (task: PageTask) => Promise<Insertion>): void {
  const take = (message: unknown, sender: chrome.runtime.MessageSender, answer: (what: Insertion) => void) => {
    if (sender.id !== chrome.runtime.id || sender.tab !== undefined || !isTask(message)) return false;
    insert(message).then(answer, () => answer({ outcome: 'nothing', copied: false }));
    return true;
  };
  chrome.runtime.onMessage.addListener(take);
  signal.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(take));
}

function isTask(message: unknown): message is PageTask {
  return typeof message === 'object' && message !== null && (message as Partial<PageTask>).task === 'insert';
}
