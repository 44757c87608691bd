import { OnDemand } from '../page/on-demand';
import type { Hover } from './hover.part';
import type { Icons } from './icons';
import type { Spot } from './spots';

/** What is told of a client to whoever points at the icon; loaded when somebody does so for the first time. */
export function hoverOver(
  icons: Icons,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): { show(spot: Spot): void; hide(): void } {
  const hover = new OnDemand<typeof import('./hover.part'), Hover>(
    () => import('./hover.part'),
    (part) => new part.Hover(icons.known, () => icons.state, signal),
    signal,
    onError,
  );
  return {
    show: (spot) => hover.use((it) => it.show(spot)),
    hide: () => hover.useIfWanted((it) => it.hide()),
  };
}
