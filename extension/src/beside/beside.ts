import { ask } from '../messages/ask';
import type { PagePush, PageState, Subject } from '../messages/protocol';
import type { PageNetwork } from '../networks/network';
import { isSame } from '../networks/person';
import { later } from '../page/lifetime';
import { onNavigation } from '../page/observe';
import { OnDemand } from '../page/on-demand';
import type { PanelFrame } from '../page/panel-frame.part';
import { watchHealth } from './health';
import { hoverOver } from './hover';
import { handleIconEvents, trackPointer } from './icon-events';
import { Icons } from './icons';
import { type Named, OpenPerson } from './open-person';
import { selected } from './quote';
import { type Several, several } from './several';
import type { Spot } from './spots';
import { Writing } from './writing';

/** Everything Okolo shows on one page, from being switched on to being switched off. */
export class Beside {
  #state: PageState;
  readonly #signal: AbortSignal;
  readonly icons: Icons;
  readonly writing: Writing;
  readonly #several: Several;
  readonly #panel: OnDemand<typeof import('../page/panel-frame.part'), PanelFrame>;
  readonly #pointer: { spot(): Spot | null };
  readonly #openPerson: OpenPerson;
  #openedFrom: Spot | null = null;
  /** Whom the panel shows, or showed last. */
  #shown: Subject | null = null;
  /** Whether the panel on the page is to be open. */
  #isWanted = false;
  #errors = 0;

  constructor(network: PageNetwork, state: PageState, signal: AbortSignal) {
    this.#state = state;
    this.#signal = signal;
    this.#panel = new OnDemand(
      () => import('../page/panel-frame.part'),
      (part) => this.#panelFrame(part),
      signal,
      this.#failed,
    );
    this.#openPerson = new OpenPerson(network, signal, (open, isOther) => this.#follow(open, isOther));
    const navigation = onNavigation(signal, () => this.#moved());
    this.icons = new Icons(
      {
        network,
        askMarks: (people) => ask('page.statusesOf', { people }),
        onError: this.#failed,
        onMutation: () => {
          navigation.check();
          if (this.#isFollowing) this.#openPerson.lookSoon();
        },
        signal,
      },
      state,
    );
    this.writing = new Writing(
      {
        ...{ network: network.id, signal },
        openPerson: () => this.#openPerson.now(),
        markOf: (person) => this.icons.markOf(person),
      },
      state,
      this.#failed,
    );
    this.#several = several(signal, this.icons, this.#failed, (name) => {
      // The icon that the panel was opened from is to show that person again, not to close it.
      this.#openedFrom = null;
      this.#openFrame(name);
    });
    const hover = hoverOver(this.icons, signal, {
      onPointed: () => this.#panel.warm(),
      onRest: () => this.#state.panelPlace === 'page' && this.#panel.use((panel) => panel.prepare()),
      onError: this.#failed,
    });
    handleIconEvents(this.icons, signal, {
      ...hover,
      open: (spot, isShift) => this.#several.press(spot, isShift) || this.#openFor(spot),
    });
    this.#pointer = trackPointer(this.icons, signal);
    watchHealth(network, this.icons, () => this.#errors, signal);
    if (this.#isFollowing) this.#openPerson.lookSoon();
  }

  #panelFrame({ PanelFrame }: typeof import('../page/panel-frame.part')): PanelFrame {
    const { panelWidth, panelSide, words } = this.#state;
    return new PanelFrame({
      signal: this.#signal,
      width: panelWidth,
      side: panelSide,
      labels: { panel: words.panel, resize: words.resizePanel },
      onResized: (width) => void ask('page.keepPanelWidth', { width }).catch(() => {}),
      onClose: () => this.#close(),
    });
  }

  /** What the background says, while icons are wanted. */
  take(push: PagePush): void {
    if (push.kind === 'marks') this.icons.known.change(push.changes);
    if (push.kind === 'forget') {
      this.icons.known.forget();
      // Whoever was shown is nobody's: the same icon opens the panel anew.
      this.#shown = null;
    }
    if (push.kind === 'ask-again') this.icons.askAgain();
    if (push.kind === 'open-panel') this.#openForPage(push.inBrowser);
    if (push.kind === 'open-panel-for') this.#open(push);
    if (push.kind === 'who-is-here') ask('page.isHere', this.#here()).catch((error) => this.#failed(error));
    if (push.kind === 'close-panel') this.#close();
    if (push.kind === 'state') this.#restate(push.state);
    this.writing.take(push);
    this.#several.take(push);
  }

  #restate(state: PageState): void {
    this.icons.restate(state);
    this.writing.restate(state);
    const before = this.#state;
    this.#state = state;
    this.#panel.useIfWanted((panel) => panel.place(state.panelSide));
    if (before.panelPlace === state.panelPlace) return;
    this.#closePanel();
    if (this.#isFollowing) this.#openPerson.lookSoon();
  }

  /**
   * Pinned, the panel waits for somebody to be open; closed by hand, it stays so until the page is loaded again. The
   * browser's side panel can be opened at any time, and shows whoever is open then.
   */
  get #isFollowing(): boolean {
    const { panelPlace, panelPinned } = this.#state;
    return panelPlace === 'browser' || this.#isOpen || (panelPinned && this.#shown === null);
  }

  get #isOpen(): boolean {
    return this.#isWanted && (this.#panel.now?.isOpen ?? true);
  }

  #openFor(spot: Spot): void {
    const isAgain = this.#isOpen && this.#shown && isSame(this.#shown.person, spot.person);
    if (isAgain && this.#openedFrom === spot) {
      this.#close();
      return;
    }
    this.#openedFrom = spot;
    this.#open({ person: spot.person, name: spot.place.name });
  }

  /** Whose page or conversation is open. */
  #here(): Named | null {
    const open = this.#openPerson.now() ?? (this.#isOpen ? this.#shown : null);
    return open && { person: open.person, name: this.#nameOf(open) };
  }

  /** For the shortcut and the popup: who is pointed at, else whose page or conversation this is. */
  #openForPage(isInBrowser: boolean): void {
    const pointed = this.#pointer.spot();
    const open = pointed ? { person: pointed.person, name: pointed.place.name } : this.#openPerson.now();
    if (!open) return;
    if (isInBrowser) this.#show(open, selected(), false);
    else if (pointed) this.#openFor(pointed);
    else this.#open(open);
  }

  #open(whom: Named): void {
    this.#openPerson.taken();
    const isOnPage = this.#state.panelPlace === 'page';
    const subject = this.#subjectOf(whom, selected());
    if (isOnPage) this.#openFrame(subject.name);
    this.#tell(subject, !isOnPage, false).then(({ inBrowser }) => {
      // Not every browser lets a page open its side panel.
      if (!isOnPage && !inBrowser) this.#openFrame(subject.name);
    }, this.#failed);
  }

  /**
   * Somebody else's page or conversation is open: the panel goes along, without taking the focus. Whoever was opened
   * from an icon stays until then.
   */
  #follow(open: Named, isOther: boolean): void {
    const shown = this.#shown;
    const isShown = shown && isSame(shown.person, open.person);
    if (!this.#isFollowing || (!isOther && !isShown)) return;
    // What was quoted of one page is not of the next.
    const quote = shown?.link === location.href ? shown.quote : '';
    const { name } = this.#show({ ...open, person: isShown ? shown.person : open.person }, quote, true);
    if (this.#isOpen || this.#state.panelPlace === 'page') this.#openPanel((panel) => panel.follow(name));
  }

  #show(whom: Named, quote: string, follows: boolean): Subject {
    const subject = this.#subjectOf(whom, quote);
    this.#tell(subject, false, follows).catch(this.#failed);
    return subject;
  }

  #subjectOf(whom: Named, quote: string): Subject {
    return { person: whom.person, name: this.#nameOf(whom), link: location.href, quote };
  }

  #tell(subject: Subject, inBrowser: boolean, follows: boolean): Promise<{ inBrowser: boolean }> {
    this.#shown = subject;
    return ask('page.openPanel', { subject, inBrowser, follows });
  }

  /** As the page shows it, here or beside another of their icons; else the one in their address. */
  #nameOf({ person, name }: Named): string {
    if (name) return name;
    for (const spot of this.icons.all()) {
      if (spot.place.name && isSame(spot.person, person)) return spot.place.name;
    }
    return person.handle ?? person.id ?? '';
  }
  readonly #openFrame = (name: string): void => this.#openPanel((panel) => panel.open(name));

  #openPanel(how: (panel: PanelFrame) => void): void {
    this.#isWanted = true;
    this.#panel.use(how);
  }

  #closePanel(): void {
    this.#isWanted = false;
    this.#panel.useIfWanted((panel) => panel.close());
  }

  #close(): void {
    this.#closePanel();
    this.#openedFrom?.icon?.button.focus();
    this.#openedFrom = null;
  }

  /** The network showed another page without loading one: what it shows comes over the next moments. */
  #moved(): void {
    for (const wait of [0, 400, 1500]) later(wait, this.#signal, () => this.#readAgain());
  }

  #readAgain(): void {
    this.icons.readAll();
    if (this.#isFollowing) this.#openPerson.lookSoon();
  }

  readonly #failed = (error: unknown): void => {
    this.#errors++;
    if (__DEVELOPMENT__) console.warn('Okolo', error);
  };
}
