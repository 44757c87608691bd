import type { PagePush } from '../messages/protocol';
import { OnDemand } from '../page/on-demand';
import type { Icons } from './icons';
import type { Selecting } from './selecting.part';
import type { Spot } from './spots';

/** Selecting several people on a page, to be told in the panel what is to be done for all of them. Loaded when it begins. */
export interface Several {
  /**
   * An icon was pressed. Answers whether that was meant for selecting: while it is on, or with Shift, which begins it. Else the panel is
   * to show that person.
   */
  press(spot: Spot, isShift: boolean): boolean | undefined;
  take(push: PagePush): void;
}

/** @param openPanel shows the panel on the page; until it is there, under this name */
export function several(
  signal: AbortSignal,
  icons: Icons,
  onError: (error: unknown) => void,
  openPanel: (name: string) => void,
): Several {
  const part = new OnDemand<typeof import('./selecting.part'), Selecting>(
    () => import('./selecting.part'),
    ({ Selecting }) => new Selecting(signal, icons, openPanel, onError),
    signal,
    onError,
  );
  return {
    press(spot, isShift) {
      const isMeant = isShift || part.now?.isOn;
      if (isMeant) part.use((selecting) => selecting.press(spot, isShift));
      return isMeant;
    },
    take(push) {
      if (push.kind === 'select' || part.now) part.use((selecting) => selecting.take(push));
    },
  };
}
