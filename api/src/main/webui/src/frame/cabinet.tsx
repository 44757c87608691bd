import type { Language, LanguageCode, Session } from '@okolo/card';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LiveChanges } from '../api/live';
import type { Ask, Presence, SessionKeeper } from '../api/session';

/** What every room can reach. */
export interface Cabinet {
  readonly session: SessionKeeper;
  readonly live: LiveChanges;
  readonly language: Language;
}

const Context = createContext<Cabinet | null>(null);
export const CabinetProvider = Context.Provider;

export function useCabinet(): Cabinet {
  const cabinet = useContext(Context);
  if (!cabinet) throw new Error('The rooms stand inside the cabinet');
  return cabinet;
}

export function useAsk(): Ask {
  return useCabinet().session.ask;
}

export function usePresence(): Presence {
  const { session } = useCabinet();
  return useSyncExternalStore(session.subscribe, session.current);
}

/** The session; null when nobody is signed in. */
export function useSession(): Session | null {
  const presence = usePresence();
  return presence.state === 'signed-in' ? presence.session : null;
}

const LANGUAGE_KEY = 'okolo.language';

/** The languages wanted here: the one chosen in this browser, then the browser's own. */
export function wantedLanguages(): readonly string[] {
  const kept = localStorage.getItem(LANGUAGE_KEY);
  return kept ? [kept, ...navigator.languages] : navigator.languages;
}

/** Speaks a language from now on, and after a reload too. */
export async function speak(language: Language, code: LanguageCode): Promise<void> {
  localStorage.setItem(LANGUAGE_KEY, code);
  if (language.i18n.language !== code) await language.change(code);
}
