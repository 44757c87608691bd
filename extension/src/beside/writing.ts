import type { Insertion } from '@okolo/card/backend';
import type { PagePush, PageState } from '../messages/protocol';
import type { PersonKey } from '../networks/network';
import { OnDemand } from '../page/on-demand';
import { overhear } from '../page/overhear';
import type { WritingNeeds, WritingPart } from './writing.part';

/** All that has to do with the page's own box while the manager writes in it. It is loaded when a box gets the focus. */
export class Writing {
  #state: PageState;
  readonly #part: OnDemand<typeof import('./writing.part'), WritingPart>;
  #isTyped = false;

  constructor(needs: Omit<WritingNeeds, 'state'>, state: PageState, onError: (error: unknown) => void) {
    this.#state = state;
    const { signal } = needs;
    this.#part = new OnDemand(
      () => import('./writing.part'),
      (part) => new part.WritingPart({ ...needs, state: () => this.#state }, this.#isTyped),
      signal,
      onError,
    );
    overhear(['focusin'], signal, ({ target }) => this.#look(target));
    overhear(['input'], signal, ({ isTrusted, target }) => this.#typed(isTrusted, target));
    this.#look(document.activeElement);
  }

  /** Puts a text where the manager writes, see `MessageWriter`. */
  async put(text: string, person: PersonKey | null): Promise<Insertion> {
    return (await this.#part.get()).messages.put(text, person);
  }

  restate(state: PageState): void {
    this.#state = state;
  }

  /** Whoever writes to a client asks who else does; until then nobody needs to know. */
  take(push: PagePush): void {
    if (push.kind === 'answering') this.#part.useIfWanted((part) => part.told(push.clientId, push.who));
  }

  /** What is typed while the part is loaded is looked at when it is there. */
  #typed(isTrusted: boolean, target: EventTarget | null): void {
    if (this.#part.now !== null || !isTrusted) return;
    this.#isTyped = true;
    this.#look(target);
  }

  #look(target: EventTarget | null): void {
    if (this.#part.now === null && isBox(target)) this.#part.use(() => {});
  }
}

function isBox(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLTextAreaElement);
}
