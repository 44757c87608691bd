import type { Language } from '../messages/protocol';
import type { FoundClient, SearchAnswer } from '../messages/search';
import { isFirefox } from './platform';
import { type BackgroundWords, WORDS } from './words';

/** Between the name and the id in what the address bar shows of a suggestion that is chosen. */
const MARK = ' · ';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export interface OmniboxNeeds {
  find(words: string): Promise<SearchAnswer>;
  openClient(clientId: string): Promise<void>;
  /** Shows these words in a search that can say more. */
  openSearch(words: string): Promise<void>;
  language(): Promise<Language>;
}

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** The search of the address bar: `ok`, a space, and words. */
export class Omnibox {
  private turn = 0;

  constructor(private readonly needs: OmniboxNeeds) {}

  /** What is typed has changed. An answer that comes after the next question is dropped. */
  async changed(words: string, suggest: (suggestions: Suggestion[]) => void): Promise<void> {
    const turn = ++this.turn;
    const { clients } = await this.needs.find(words).catch(() => NOBODY);
    if (turn !== this.turn) return;
    const said = WORDS[await this.needs.language()].omnibox;
    suggest(clients.map((client) => ({ content: contentOf(client), description: descriptionOf(client, said) })));
  }

  /** A suggestion was chosen, or words without one: then the best answer is opened, or the search when there is none. */
  async entered(text: string): Promise<void> {
    const chosen = clientIdIn(text);
    const clientId = chosen ?? (await this.needs.find(text).catch(() => NOBODY)).clients[0]?.clientId;
    if (clientId === undefined) await this.needs.openSearch(text);
    else await this.needs.openClient(clientId);
  }

  async explain(): Promise<void> {
    const { hint } = WORDS[await this.needs.language()].omnibox;
    chrome.omnibox.setDefaultSuggestion({ description: written(hint) });
  }
}

const NOBODY: SearchAnswer = { clients: [], complete: true };

function contentOf({ name, clientId }: FoundClient): string {
  return `${name}${MARK}${clientId}`;
}

function clientIdIn(text: string): string | undefined {
  const last = text.slice(text.lastIndexOf(MARK) + MARK.length).trim();
  return text.includes(MARK) && UUID.test(last) ? last : undefined;
}

function descriptionOf(
  { name, caption, owner, ownerName, parts }: FoundClient,
  words: BackgroundWords['omnibox'],
): string {
  const whose = owner === 'me' ? words.own : owner === 'nobody' ? words.nobodys : ownerName;
  const state = [caption, whose].filter(Boolean).join(', ');
  const found = parts[0]?.text.replace(/\s+/g, ' ').trim() ?? '';
  return written([name, state, found].filter(Boolean).join(' — '));
}

/** Chromium reads descriptions as XML and refuses all of them for one wrong character; Firefox shows them as they are. */
function written(text: string): string {
  return isFirefox() ? text : escapeXml(text);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** As XML may hold it: what it can hold in no form is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
}
