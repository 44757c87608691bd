import { type AgendaItem, keyOf } from '../../messages/agenda';
import type { Language } from '../../messages/protocol';
import { isFirefox } from '../platform';
import { WORDS } from '../words';

const SUMMARY = 'due-many';
const LONGEST = 200;

/** What a notice says: names and texts only when the manager lets it. */
export interface NoticeStyle {
  readonly withNames: boolean;
  readonly language: Language;
  readonly zone: string;
}

/** What the manager did with a notice. */
export type NoticeButton = 'done' | 'snooze';
export const BUTTONS: readonly NoticeButton[] = ['done', 'snooze'];

export function idOf(item: AgendaItem): string {
  return `due ${keyOf(item)}`;
}

/** The key of what a notification is about; null when it is about many, or none of these. */
export function keyIn(id: string): string | null {
  return id.startsWith('due ') ? id.slice('due '.length) : null;
}

/** Whether a notification is about one thing that is due. */
export function isNotice(id: string): boolean {
  return keyIn(id) !== null;
}

export function isSummary(id: string): boolean {
  return id === SUMMARY;
}

export async function showNotice(item: AgendaItem, style: NoticeStyle): Promise<void> {
  const words = WORDS[style.language].notices;
  const { text, clientName, kind } = item;
  const about = style.withNames ? clientName : '';
  const said = style.withNames ? text.slice(0, LONGEST) : words.hidden;
  await show(idOf(item), style.language, {
    title: about || words[kind],
    message: `${said}\n${momentOf(item.due, style)}`,
  });
}

/** One for many: after a weekend, or the first start in the morning. */
export async function showSummary(count: number, { language }: NoticeStyle): Promise<void> {
  const words = WORDS[language].notices;
  const form = new Intl.PluralRules(language).select(count);
  const forms: Readonly<Record<string, string>> = words;
  const message = (forms[`many_${form}`] ?? words.many_other).replace('{{count}}', String(count));
  await show(SUMMARY, language, { title: words.manyTitle, message }, false);
}

async function show(id: string, language: Language, said: { title: string; message: string }, withButtons = true) {
  const words = WORDS[language].notices;
  // Firefox refuses what it does not know: there a click leads to where the buttons are.
  const extras = !isFirefox()
    ? { requireInteraction: true, ...(withButtons ? { buttons: BUTTONS.map((name) => ({ title: words[name] })) } : {}) }
    : {};
  const iconUrl = chrome.runtime.getURL('icons/128.png');
  await chrome.notifications.create(id, { type: 'basic', iconUrl, ...said, ...extras });
}

function momentOf(due: string, { language, zone }: NoticeStyle): string {
  const how = { dateStyle: 'long', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(language, { ...how, timeZone: zone }).format(new Date(due));
  } catch {
    // A browser may not know a zone that the service knows.
    return new Intl.DateTimeFormat(language, how).format(new Date(due));
  }
}
