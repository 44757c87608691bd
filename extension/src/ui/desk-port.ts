import { DESK_PORT, type DeskPush, type DeskWord } from '../messages/protocol';

type Listener = (push: DeskPush) => void;

const HEARTBEAT = 20_000;
const OF_A_TAB = ['subject', 'ahead'] as const;

/** The connection of one of our pages to the background; comes back when the worker was put to sleep. */
export class DeskPort {
  private readonly latest = new Map<DeskPush['kind'], DeskPush>();
  private readonly listeners = new Set<Listener>();
  private readonly moveListeners = new Set<() => void>();
  private port: chrome.runtime.Port | null = null;
  private failures = 0;
  private tabId: number | null = null;
  private isShown = true;

  constructor() {
    this.connect();
    setInterval(() => this.say('beat'), HEARTBEAT);
    this.watchShown();
  }

  /** Tells of everything the background says, until the returned function is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What was said last of this kind: the background may have spoken before anybody listened. */
  last<Kind extends DeskPush['kind']>(kind: Kind): Extract<DeskPush, { kind: Kind }> | undefined {
    return this.latest.get(kind) as Extract<DeskPush, { kind: Kind }> | undefined;
  }

  /** From now on this page stands beside that tab, and is told of its subject. */
  standBeside(tabId: number): void {
    if (tabId !== this.tabId) for (const kind of OF_A_TAB) this.latest.delete(kind);
    this.tabId = tabId;
    this.say({ beside: tabId });
    for (const listener of this.moveListeners) listener();
  }

  /** Tells whenever this page stands beside another tab, until the returned function is called. */
  readonly onMove = (listener: () => void): (() => void) => {
    this.moveListeners.add(listener);
    return () => this.moveListeners.delete(listener);
  };

  /** That tab, or null in a page of its own. */
  get beside(): number | null {
    return this.tabId;
  }

  /** The frame of a panel is there before it is opened, and after it was closed. */
  private watchShown(): void {
    const observer = new IntersectionObserver((entries) => {
      const isShown = entries.at(-1)?.isIntersecting ?? true;
      if (isShown === this.isShown) return;
      this.isShown = isShown;
      this.say(isShown ? 'shown' : 'hidden');
    });
    observer.observe(document.documentElement);
  }

  /** What was said of the tab before may come when this page stands beside the next one already. */
  private isOfAnother(push: DeskPush): boolean {
    return this.tabId !== null && 'tabId' in push && push.tabId !== this.tabId;
  }

  private say(word: DeskWord): void {
    this.port?.postMessage(word);
  }

  private connect(): void {
    // After an update of the extension this page is a leftover: the page around it says so.
    if (!chrome.runtime?.id) return;
    const port = chrome.runtime.connect({ name: DESK_PORT });
    this.port = port;
    if (this.tabId !== null) this.say({ beside: this.tabId });
    if (!this.isShown) this.say('hidden');
    port.onMessage.addListener((push: DeskPush) => {
      this.failures = 0;
      if (this.isOfAnother(push)) return;
      this.latest.set(push.kind, push);
      for (const listener of this.listeners) listener(push);
    });
    port.onDisconnect.addListener(() => {
      void chrome.runtime.lastError;
      this.port = null;
      setTimeout(() => this.connect(), Math.min(10_000, 100 * 2 ** this.failures++));
    });
  }
}
