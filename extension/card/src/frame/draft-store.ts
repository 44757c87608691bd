import type { Drafts } from '../backend';

/** Keeps drafts only as long as the page lives, where nothing better is given. */
export function draftsInMemory(): Drafts {
  const texts = new Map<string, string>();
  return {
    read: async (key) => texts.get(key) ?? '',
    write: async (key, text) => void (text === '' ? texts.delete(key) : texts.set(key, text)),
  };
}

/**
 * Unfinished texts as the screen shows them, each under its key: one truth for every field that shows it, also for a
 * field that has gone and come back while the text was on its way to the service. Written through to `Drafts`.
 */
export class DraftStore {
  private readonly texts = new Map<string, string>();
  private readonly loads = new Map<string, Promise<void>>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly drafts: Drafts) {}

  /** What is shown now; empty until it was loaded. */
  get(key: string): string {
    return this.texts.get(key) ?? '';
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /**
   * Fetches the kept text, once. What was typed before it arrived wins over it. `former` are keys under which the same
   * text may have been kept earlier: it moves.
   */
  load(key: string, former: readonly string[] = []): Promise<void> {
    const loading = this.loads.get(key) ?? this.fetch(key, former);
    this.loads.set(key, loading);
    return loading;
  }

  /** Changes what is shown and kept. */
  set(key: string, text: string): void {
    this.show(key, text);
    void this.drafts.write(key, text);
  }

  /**
   * Hands a text over to be sent. It is shown no longer, but kept until `send` says that it may be forgotten; otherwise
   * it comes back, before what was typed meanwhile. Answers what `send` did.
   */
  async handOver(key: string, send: () => Promise<boolean>): Promise<boolean> {
    const sent = this.get(key);
    this.show(key, '');
    const isDone = await send();
    const typed = this.get(key);
    this.set(key, isDone ? typed : [sent, typed].filter(Boolean).join('\n'));
    return isDone;
  }

  private async fetch(key: string, former: readonly string[]): Promise<void> {
    for (const one of [key, ...former]) {
      // One that is on its way to the service is still kept, but not to be typed on.
      const kept = this.texts.get(one) ?? (await this.drafts.read(one));
      if (kept === '') continue;
      if (one !== key) void this.drafts.write(one, '');
      if (this.texts.has(key)) return;
      return one === key ? this.show(key, kept) : this.set(key, kept);
    }
  }

  private show(key: string, text: string): void {
    this.texts.set(key, text);
    for (const listener of this.listeners) listener();
  }
}
