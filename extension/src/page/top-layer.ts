/**
 * Keeps a dialog of ours usable whatever the page shows. While a modal dialog of the page is open, or the document is
 * inert, only what is a modal dialog itself can be clicked and typed into: `showPopover` lifts it, but leaves it dead.
 *
 * - plain: an element like others, at the end of the document
 * - behind: above the page's modal dialog, to be seen; the page's dialog is the one that is used
 * - front: a modal dialog; it is used, until the manager presses beside it
 */
type Layer = 'plain' | 'behind' | 'front';

export class TopLayer {
  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly host: HTMLElement,
    private readonly isOpen: () => boolean,
    signal: AbortSignal,
  ) {
    dialog.popover = 'manual';
    const quietly = { capture: true, signal, passive: true };
    addEventListener('toggle', (event) => event.target instanceof HTMLDialogElement && this.giveWay(), quietly);
    addEventListener('pointermove', (event) => this.pointed(event), quietly);
    addEventListener('pointerdown', (event) => this.pressed(event), quietly);
  }

  /** The manager wants it now. */
  raise(): void {
    this.become(this.isBlocked() ? 'front' : 'plain');
  }

  /** It is closed, or not needed for now. */
  lower(): void {
    this.become('plain');
  }

  /** It is there to be seen, and a dialog of the page is what is used: also when one came or went. */
  giveWay(): void {
    if (this.isOpen()) this.become(this.isBlocked() ? 'behind' : 'plain');
  }

  private pointed(event: PointerEvent): void {
    if (this.isOpen() && event.target !== this.host && this.isWithin(event) && this.isBlocked()) this.become('front');
  }

  private pressed(event: PointerEvent): void {
    if (this.dialog.matches(':modal') && !this.isWithin(event)) this.giveWay();
  }

  private isWithin({ clientX, clientY }: PointerEvent): boolean {
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect();
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  }

  /** Ours stands in a closed root, where the document does not find it. */
  private isBlocked(): boolean {
    return document.querySelector('dialog:modal') !== null || this.host.closest('[inert]') !== null;
  }

  private become(next: Layer): void {
    const { dialog } = this;
    const now: Layer = dialog.matches(':modal') ? 'front' : dialog.matches(':popover-open') ? 'behind' : 'plain';
    if (now === next && now !== 'behind') return;
    // One that is shown once more is the uppermost again.
    if (now === 'front') dialog.close();
    if (now === 'behind') dialog.hidePopover();
    // Set by hand: `show` would take the focus.
    dialog.toggleAttribute('open', next === 'plain');
    if (next === 'front') dialog.showModal();
    if (next === 'behind') dialog.showPopover();
  }
}
