import type { Mark } from '../messages/mark';
import type { PageState } from '../messages/protocol';
import type { Look } from '../page/paint';
import { isLate, markLabel } from './page-words';

/** What of the extension's state an icon depends on. */
export type LookState = Pick<PageState, 'words' | 'connected' | 'hidden'>;

/**
 * The picture and the words of an icon, or null for no icon: a client (`mark`) has one everywhere, a stranger (null)
 * only a sign to add them where their own page or conversation is open, somebody not asked for yet (undefined) none.
 */
export function lookOf(mark: Mark | null | undefined, isOpenPerson: boolean, state: LookState): Look | null {
  const { words } = state;
  if (mark) {
    const label = markLabel(words, mark);
    const key = [mark.shape, mark.color, mark.letter, mark.blocked, mark.owner, label].join(' ');
    return { key, label, kind: 'client', mark, isLate: isLate(mark) };
  }
  if (mark === null && isOpenPerson && state.connected) {
    return { key: 'add', label: words.add, kind: 'add' };
  }
  return null;
}
