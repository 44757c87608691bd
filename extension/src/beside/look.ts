import type { Mark } from '../messages/mark';
import type { PageState } from '../messages/protocol';
import type { Look } from '../page/paint';
import { isLate, markLabel } from './page-words';

/** What of the extension's state an icon depends on. */
export type LookState = Pick<PageState, 'words' | 'connected' | 'hidden'>;

/** What an icon is about: `mark` is null for a stranger, and undefined for somebody who has not been asked for yet. */
export interface Shown {
  readonly mark: Mark | null | undefined;
  /** Whether their own page or conversation is open, and this is their place on it. */
  readonly isOpenPerson: boolean;
  readonly state: LookState;
}

/** Whether there is an icon: a client has one everywhere, a stranger only a sign to add them where they are open. */
export function isShown({ mark, isOpenPerson, state }: Shown): boolean {
  return mark ? true : mark === null && isOpenPerson && state.connected;
}

/** The picture and the words of an icon, or null for no icon. */
export function lookOf(shown: Shown): Look | null {
  if (!isShown(shown)) return null;
  const {
    mark,
    state: { words },
  } = shown;
  if (!mark) return { key: 'add', label: words.add, kind: 'add', picture: null };
  const label = markLabel(words, mark);
  const key = [mark.shape, mark.color, mark.letter, mark.blocked, mark.owner, label].join(' ');
  return { key, label, kind: 'client', picture: { mark, isLate: isLate(mark) } };
}
