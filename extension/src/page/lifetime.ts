/** The name says nothing: a page could listen for it. */
const START = 'sidebar-start';

/** How long this copy of the script lives. Everything it starts takes the signal and ends with it. */
export interface Lifetime {
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * Starts a lifetime, which ends the one of any older copy in the same document: after an update of the extension
 * the browser may start the new script beside the old one.
 */
export function startLifetime(document: Document): Lifetime {
  const controller = new AbortController();
  const own = crypto.randomUUID();
  document.dispatchEvent(new CustomEvent(START, { detail: own }));
  document.addEventListener(START, () => controller.abort(), { signal: controller.signal });
  return { signal: controller.signal, end: () => controller.abort() };
}

/** Whether the extension was updated, switched off or removed while this script still runs: nobody answers it. */
export function isOrphaned(): boolean {
  try {
    return !chrome.runtime?.id;
  } catch {
    return true;
  }
}

/** Calls back once after a time, unless the signal ends first. */
export function later(milliseconds: number, signal: AbortSignal, call: () => void): void {
  if (signal.aborted) return;
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', stop);
    call();
  }, milliseconds);
  const stop = () => clearTimeout(timer);
  signal.addEventListener('abort', stop, { once: true });
}

/** Calls back again and again until the signal ends. */
export function every(milliseconds: number, signal: AbortSignal, call: () => void): void {
  if (signal.aborted) return;
  const timer = setInterval(call, milliseconds);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** A controller that ends with an outer signal, and may end before it. */
export function within(signal: AbortSignal): AbortController {
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  signal.addEventListener('abort', () => controller.abort(), { once: true, signal: controller.signal });
  return controller;
}
