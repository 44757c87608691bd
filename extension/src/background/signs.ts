import type { Problem } from '@okolo/card';
import { signs as en } from '../catalogues/en.json';
import { signs as ru } from '../catalogues/ru.json';
import type { ConnectionView, Language } from '../messages/protocol';
import type { Entry } from './kept/outbox-store';

const WORDS: Readonly<Record<Language, typeof en>> = { en, ru };

/** What the extension's button in the toolbar says: refused writes first, then a lost connection, then waiting ones. */
export async function showOnButton(connection: ConnectionView): Promise<void> {
  const refused = connection.outbox.filter((item) => item.state === 'refused').length;
  const waiting = connection.outbox.length - refused;
  const needsPairing = connection.state === 'revoked' || connection.state === 'unpaired';
  const text = refused > 0 ? '!' : needsPairing ? '?' : waiting > 0 ? String(waiting) : '';
  await chrome.action.setBadgeText({ text });
  await chrome.action.setBadgeBackgroundColor({ color: refused > 0 ? '#b91c1c' : '#5f6b7a' });
}

/** Tells a manager who has no panel open that something they wrote was refused. It is kept until they decide. */
export async function sayRefused(entry: Entry, problem: Problem, language: Language): Promise<void> {
  const words = WORDS[language];
  await chrome.notifications.create(`refused ${entry.id}`, {
    type: 'basic',
    iconUrl: chrome.runtime.getURL('icons/128.png'),
    title: words.refusedTitle,
    message: problem.detail ?? words.refusedText,
  });
}
