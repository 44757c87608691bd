import type { Drafts } from '@okolo/card';

/**
 * Unfinished texts, kept for this tab: they survive a reload and a lost session, and are gone with the tab, so that
 * nothing about clients stays behind on a shared computer. Each manager has drafts of their own.
 */
export function tabDrafts(managerId: string): Drafts {
  const place = (key: string) => `okolo.draft.${managerId}.${key}`;
  return {
    read: async (key) => sessionStorage.getItem(place(key)) ?? '',
    write: async (key, text) =>
      text === '' ? sessionStorage.removeItem(place(key)) : sessionStorage.setItem(place(key), text),
  };
}
