import type { KeyboardEvent } from 'react';

/** Escape leaves the form it is pressed in, and nothing around it (a drawer would close with the draft in it). */
export function onEscape(leave: () => void) {
  return (event: KeyboardEvent) => {
    // While a word is being composed, Escape is the input method's.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    leave();
  };
}
