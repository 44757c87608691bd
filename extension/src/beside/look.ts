import type { Mark } from '../messages/mark';
import type { PageState } from '../messages/protocol';
import type { Look } from '../page/paint';
import { isLate, markLabel } from './page-words';
import type { Spot } from './spots';

/** What of the extension's state an icon depends on. */
export type LookState = Pick<PageState, 'words' | 'connected' | 'hidden'>;

/** Another look than an icon's own. */
export type Dress = (spot: Spot, mark: Mark | null | undefined) => Look;

/** What an icon is about: `mark` is null for a stranger, and undefined for somebody who has not been asked for yet. */
export interface Shown {
  readonly mark: Mark | null | undefined;
  /** Whether their own page or conversation is open, and this is their place on it. */
  readonly isOpenPerson: boolean;
  readonly state: LookState;
  /** Decides what it looks like instead. */
  readonly dress?: Dress | null | undefined;
}

/** Whether there is an icon: a client has one everywhere, a stranger only a sign to add them where they are open. */
export function isShown({ mark, isOpenPerson, state, dress }: Shown): boolean {
  return dress || mark ? true : mark === null && isOpenPerson && state.connected;
}

/** The picture and the words of an icon, or null for no icon. */
export function lookOf(shown: Shown, spot?: Spot): Look | null {
  if (!isShown(shown)) return null;
  if (shown.dress && spot) return shown.dress(spot, shown.mark);
  const {
    mark,
    state: { words },
  } = shown;
  if (!mark) return { key: 'add', label: words.add, kind: 'add', picture: null };
  const label = markLabel(words, mark);
  const key = [mark.shape, mark.color, mark.letter, mark.blocked, mark.owner, label].join(' ');
  return { key, label, kind: 'client', picture: { mark, isLate: isLate(mark) } };
}
