import type { Problem } from '@okolo/card';
import type { ConnectionView, Language } from '../messages/protocol';
import type { Entry } from './kept/outbox-store';
import { WORDS } from './words';

const RED = '#b91c1c';
const ORANGE = '#b45309';
const GREY = '#5f6b7a';

/**
 * What the extension's button in the toolbar says: refused writes first, then a lost connection, then how much is due
 * now, then waiting writes.
 */
export async function showOnButton(connection: ConnectionView, due: number): Promise<void> {
  const { text, color } = signOf(connection, due);
  await chrome.action.setBadgeText({ text });
  await chrome.action.setBadgeBackgroundColor({ color });
}

function signOf({ outbox, state }: ConnectionView, due: number): { text: string; color: string } {
  if (outbox.some((item) => item.state === 'refused')) return { text: '!', color: RED };
  if (state === 'revoked' || state === 'unpaired') return { text: '?', color: GREY };
  if (due > 0) return { text: due > 99 ? '99+' : String(due), color: ORANGE };
  return { text: outbox.length > 0 ? String(outbox.length) : '', color: GREY };
}

/** Tells a manager who has no panel open that something they wrote was refused. It is kept until they decide. */
export async function sayRefused(entry: Entry, problem: Problem, language: Language): Promise<void> {
  const words = WORDS[language].signs;
  await chrome.notifications.create(`refused ${entry.id}`, {
    type: 'basic',
    iconUrl: chrome.runtime.getURL('icons/128.png'),
    title: words.refusedTitle,
    message: problem.detail ?? words.refusedText,
  });
}
