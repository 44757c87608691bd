const nameOf = (key: string) => `draft ${key}`;

/** The unfinished text under a key of the card's; empty when there is none. */
export async function draft(key: string): Promise<string> {
  const name = nameOf(key);
  return String((await chrome.storage.local.get(name))[name] ?? '');
}

/** Keeps an unfinished text; an empty one is removed. */
export async function keepDraft(key: string, text: string): Promise<void> {
  if (text === '') await chrome.storage.local.remove(nameOf(key));
  else await chrome.storage.local.set({ [nameOf(key)]: text });
}
