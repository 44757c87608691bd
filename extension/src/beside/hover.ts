import { later } from '../page/lifetime';
import { OnDemand } from '../page/on-demand';
import type { Hover } from './hover.part';
import type { Icons } from './icons';
import type { Spot } from './spots';

/** Whoever points at an icon for so long (ms) may press it in a moment. */
const REST = 80;

interface HoverNeeds {
  onPointed(): void;
  /** The pointer, or the focus, stays. */
  onRest(): void;
  onError(error: unknown): void;
}

/** What is told of a client to whoever points at the icon; loaded when somebody does so for the first time. */
export function hoverOver(icons: Icons, signal: AbortSignal, { onPointed, onRest, onError }: HoverNeeds) {
  let pointed: Spot | null = null;
  const hover = new OnDemand<typeof import('./hover.part'), Hover>(
    () => import('./hover.part'),
    (part) => new part.Hover(icons.known, () => icons.state, signal),
    signal,
    onError,
  );
  return {
    show(spot: Spot): void {
      pointed = spot;
      hover.use((it) => it.show(spot));
      onPointed();
      later(REST, signal, () => pointed === spot && onRest());
    },
    hide(): void {
      pointed = null;
      hover.useIfWanted((it) => it.hide());
    },
  };
}
