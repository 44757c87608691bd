/** Hears of events anywhere on the page, before the page itself and without a say in them, until the signal ends. */
export function overhear<K extends keyof WindowEventMap>(
  types: readonly K[],
  signal: AbortSignal,
  call: (event: WindowEventMap[K]) => void,
): void {
  for (const type of types) addEventListener(type, call, { capture: true, passive: true, signal });
}
