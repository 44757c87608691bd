const TOLD = ['focusin', 'focusout', 'focus', 'blur'] as const;

/** A page that wants the focus back when somebody else has it does not come to know that something of ours has it. */
export function shieldFocus(host: HTMLElement, signal: AbortSignal): void {
  const quieten = (event: Event) => event.target === host && event.stopImmediatePropagation();
  for (const type of TOLD) addEventListener(type, quieten, { capture: true, signal });
}
