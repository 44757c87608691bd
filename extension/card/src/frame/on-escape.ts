import type { KeyboardEvent } from 'react';

/** Escape leaves the form it is pressed in, and nothing around it (a drawer would close with the draft in it). */
export function onEscape(leave: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  };
}
