import { ask } from '../messages/ask';
import type { Mark } from '../messages/mark';
import type { PageState } from '../messages/protocol';
import type { Answering } from '../messages/writing';
import type { NetworkId, PersonKey } from '../networks/network';
import { later } from '../page/lifetime';
import { sayOnPage } from '../page/say-on-page';
import { Guard } from './guard';
import { MessageWriter } from './message-writer';
import type { Named } from './open-person';
import { Shortcuts } from './shortcuts';

/** How long a word about a message stands (ms). */
const READING = 10_000;

/** What it asks of its surroundings. */
export interface WritingNeeds {
  readonly network: NetworkId;
  readonly signal: AbortSignal;
  state(): PageState;
  openPerson(): Named | null;
  /** `undefined` while that is not known; it is asked for then. */
  markOf(person: PersonKey): Mark | null | undefined;
}

/** Messages, the list of shortcuts and the line above the box. `isTyped`: something was typed before it was there. */
export class WritingPart {
  readonly messages: MessageWriter;
  private readonly guard: Guard;
  private note: AbortController | null = null;

  constructor(
    private readonly needs: WritingNeeds,
    isTyped: boolean,
  ) {
    const { signal, network, state } = needs;
    const person = () => needs.openPerson()?.person ?? null;
    const words = () => state().words;
    this.messages = new MessageWriter(() => needs.openPerson(), signal);
    const shortcuts = new Shortcuts({
      ...{ signal, words, person },
      isWanted: () => state().shortcuts && state().connected,
      templates: () => ask('page.templates', null),
      message: (templateId, whom) => ask('page.message', { templateId, network, person: whom, link: location.href }),
      put: (text, whom, replaced) => this.messages.put(text, whom, replaced),
      onUsed: ({ templateId, use }) => void ask('page.usedMessage', { templateId, use }).catch(() => {}),
      say: (text) => this.say(text),
    });
    this.guard = new Guard({
      ...{ signal, words, person },
      wanted: () => (state().connected ? state() : { guard: false, answering: false, mayTakeOver: false }),
      markOf: (whom) => needs.markOf(whom),
      begin: (clientId) => ask('page.answer', { clientId }),
      end: (clientId) => ask('page.endAnswer', { clientId }),
      takeOver: (clientId) => ask('page.takeOver', { clientId }),
      askOwner: (clientId) => ask('page.askOwner', { clientId }),
    });
    if (!isTyped) return;
    void shortcuts.wasTyped();
    this.guard.wasTyped();
  }

  /** A colleague begins or ends writing to a client. */
  told(clientId: string, who: Answering): void {
    this.guard.told(clientId, who);
  }

  private say(text: string): void {
    this.note?.abort();
    const note = new AbortController();
    this.note = note;
    sayOnPage(text, note.signal);
    later(READING, this.needs.signal, () => note.abort());
    this.needs.signal.addEventListener('abort', () => note.abort(), { signal: note.signal });
  }
}
