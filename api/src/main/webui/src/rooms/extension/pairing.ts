/** What the extension in this page says to the cabinet. */
export type Heard =
  | { readonly okolo: 'here'; readonly version: string; readonly paired: boolean }
  | { readonly okolo: 'paired'; readonly manager?: string | { readonly name?: string } }
  | { readonly okolo: 'pair-failed'; readonly reason?: string };

const WORDS = new Set(['here', 'paired', 'pair-failed']);

/**
 * Listens to the extension's pairing script, which lives in this page, and asks it to show itself. Messages from
 * frames and other origins are not ours. Ends when the returned function is called.
 */
export function listen(heard: (message: Heard) => void): () => void {
  const receive = (event: MessageEvent) => {
    if (event.source !== window || event.origin !== window.location.origin) return;
    if (WORDS.has(event.data?.okolo)) heard(event.data as Heard);
  };
  window.addEventListener('message', receive);
  tell({ okolo: 'hello' });
  return () => window.removeEventListener('message', receive);
}

/** Hands the token over; only scripts of this very page hear it. */
export function offer(token: string): void {
  tell({ okolo: 'pair', server: window.location.origin, token });
}

function tell(message: object): void {
  window.postMessage(message, window.location.origin);
}
