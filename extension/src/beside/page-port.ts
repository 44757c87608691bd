import { PAGE_PORT, type PagePush } from '../messages/protocol';
import { every, isOrphaned, later } from '../page/lifetime';

/** A worker is put to sleep after 30 quiet seconds, and the live stream with it. */
const HEARTBEAT = 20_000;

/** What the connection to the background tells. */
export interface PortNeeds {
  readonly signal: AbortSignal;
  onPush(push: PagePush): void;
  /** The extension was updated or removed: this script is on its own from now on. */
  onOrphaned(): void;
}

/** Keeps a connection to the background, through its sleep and its death, for as long as the page lives. */
export function connectPage(needs: PortNeeds): void {
  let port: chrome.runtime.Port | null = null;
  let failures = 0;
  const connect = () => {
    if (needs.signal.aborted || port) return;
    if (isOrphaned()) return needs.onOrphaned();
    try {
      const opened = chrome.runtime.connect({ name: PAGE_PORT });
      port = opened;
      opened.onMessage.addListener((push: PagePush) => {
        failures = 0;
        if (!needs.signal.aborted) needs.onPush(push);
      });
      opened.onDisconnect.addListener(() => {
        port = null;
        if (isOrphaned()) return needs.onOrphaned();
        void chrome.runtime.lastError;
        later(Math.min(30_000, 200 * 2 ** failures++), needs.signal, connect);
      });
    } catch {
      needs.onOrphaned();
    }
  };
  const beat = () => {
    if (document.hidden) return;
    if (!port) connect();
    else if (isOrphaned() || !isTold(port)) needs.onOrphaned();
  };
  every(HEARTBEAT, needs.signal, beat);
  document.addEventListener('visibilitychange', beat, { signal: needs.signal });
  // A page out of the browser's back and forward cache has lost its connection.
  addEventListener('pageshow', beat, { signal: needs.signal });
  needs.signal.addEventListener('abort', () => {
    if (!isOrphaned()) port?.disconnect();
  });
  connect();
}

/** Without an extension behind it, every call throws. */
function isTold(port: chrome.runtime.Port): boolean {
  try {
    port.postMessage('beat');
    return true;
  } catch {
    return false;
  }
}
