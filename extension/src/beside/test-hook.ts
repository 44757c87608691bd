import type { PersonKey } from '../networks/network';
import type { Icons } from './icons';

/** A painted icon, as the browser tests see it. */
export interface SeenPlace {
  readonly person: PersonKey;
  readonly surface: string;
  readonly anchor: Element;
  readonly host: Element;
  readonly visible: boolean;
}

declare global {
  /** Only in the development build, and only in the content script's own world: no page can call it. */
  var okoloPlaces: (() => SeenPlace[]) | undefined;
  var okoloTurns: (() => { total: number }) | undefined;
}

/** Lets tests list the painted icons. Whoever asks wants those far away as well: they are read, and listed from then on. */
export function exposePlaces(icons: Icons, signal: AbortSignal): void {
  globalThis.okoloPlaces = () => {
    icons.readFar();
    return [...icons.all()].flatMap(({ icon, place, person }) => {
      if (!icon?.host.isConnected) return [];
      const visible = icon.button.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return [{ person, surface: place.surface, anchor: place.anchor, host: icon.host, visible }];
    });
  };
  globalThis.okoloTurns = () => ({ total: icons.turns.total });
  signal.addEventListener('abort', () => {
    globalThis.okoloPlaces = () => [];
  });
}
