import { ask } from '../messages/ask';
import type { Mark, PagePush, PageState } from '../messages/protocol';
import type { NetworkId, PersonKey } from '../networks/network';
import { later } from '../page/lifetime';
import { sayOnPage } from '../page/say-on-page';
import { Guard } from './guard';
import { MessageWriter } from './message-writer';
import type { Named } from './open-person';
import { Shortcuts } from './shortcuts';

/** How long a word about a message stands (ms). */
const READING = 10_000;

interface WritingNeeds {
  readonly network: NetworkId;
  readonly signal: AbortSignal;
  openPerson(): Named | null;
  /** `undefined` while that is not known; it is asked for then. */
  markOf(person: PersonKey): Mark | null | undefined;
}

/** All that has to do with the page's own box while the manager writes in it. */
export class Writing {
  readonly messages: MessageWriter;
  private readonly guard: Guard;
  private note: AbortController | null = null;

  constructor(
    private readonly needs: WritingNeeds,
    private state: PageState,
  ) {
    const { signal, network } = needs;
    const person = () => needs.openPerson()?.person ?? null;
    const words = () => this.state.words;
    this.messages = new MessageWriter(() => needs.openPerson(), signal);
    new Shortcuts({
      ...{ signal, words, person },
      isWanted: () => this.state.shortcuts && this.state.connected,
      templates: () => ask('page.templates', null),
      message: (templateId, whom) => ask('page.message', { templateId, network, person: whom, link: location.href }),
      put: (text, whom, replaced) => this.messages.put(text, whom, replaced),
      onUsed: ({ templateId, use }) => void ask('page.usedMessage', { templateId, use }).catch(() => {}),
      say: (text) => this.say(text),
    });
    this.guard = new Guard({
      ...{ signal, words, person },
      wanted: () => (this.state.connected ? this.state : { guard: false, answering: false, mayTakeOver: false }),
      markOf: (whom) => needs.markOf(whom),
      begin: (clientId) => ask('page.answer', { clientId }),
      end: (clientId) => ask('page.endAnswer', { clientId }),
      takeOver: (clientId) => ask('page.takeOver', { clientId }),
      askOwner: (clientId) => ask('page.askOwner', { clientId }),
    });
  }

  restate(state: PageState): void {
    this.state = state;
  }

  take(push: PagePush): void {
    if (push.kind === 'answering') this.guard.told(push.clientId, push.who);
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
