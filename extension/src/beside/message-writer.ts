import type { Insertion } from '@okolo/card/backend';
import type { PersonKey } from '../networks/network';
import { Caret } from '../page/insert/caret';
import { copyText } from '../page/insert/copy';
import { insertText } from '../page/insert/insert';
import type { Named } from './open-person';

/** Puts messages into the page's own box, for the manager to read and send. */
export class MessageWriter {
  readonly caret: Caret;

  constructor(
    private readonly openPerson: () => Named | null,
    signal: AbortSignal,
  ) {
    this.caret = new Caret(signal);
  }

  /**
   * Puts a text where the manager writes. What cannot be put there is copied instead.
   * @param person whom it is for: nothing is put into the conversation of anybody else
   * @param replaced how many characters before the caret it comes in place of
   */
  async put(text: string, person: PersonKey | null, replaced = 0): Promise<Insertion> {
    const outcome = await this.outcomeOf(text, person, replaced);
    return { outcome, copied: outcome !== 'inserted' && (await copyText(text)) };
  }

  private async outcomeOf(text: string, person: PersonKey | null, replaced: number): Promise<Insertion['outcome']> {
    const open = this.openPerson();
    if (person && open && isAnother(person, open.person)) return 'otherPerson';
    const box = this.caret.box();
    return box ? insertText(this.caret, box, text, replaced) : 'noBox';
  }
}

/** Whether they are certainly two people: of whom only an id is known, and of whom only a handle, may be one. */
function isAnother(one: PersonKey, other: PersonKey): boolean {
  if (one.network !== other.network) return true;
  if (one.id && other.id) return one.id !== other.id;
  return Boolean(one.handle && other.handle && one.handle !== other.handle);
}
