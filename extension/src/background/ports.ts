import { isOwnPage } from '../messages/answer';
import { DESK_PORT, type DeskPush, type DeskWord, PAGE_PORT, type PagePush } from '../messages/protocol';

type Port = chrome.runtime.Port;

/** A page takes its connection up again within a second; what is older would surprise. */
const BACK_SOON = 4_000;

/** The open connections: pages of networks on one side, our own pages (panel, popup, options) on the other. */
export class Ports {
  private readonly pages = new Set<Port>();
  /** Each with the tab that it stands in or beside. */
  private readonly desks = new Map<Port, number | undefined>();
  /** A panel that is closed, or was made before anybody opened it, is there but cannot be seen. */
  private readonly unseen = new Set<Port>();
  private readonly missed = new Map<number, { push: PagePush; until: number }>();

  constructor(
    private readonly onPage: (tell: (push: PagePush) => void, tabId: number, address: string | undefined) => void,
    private readonly onDesk: (tell: (push: DeskPush) => void, tabId: number | undefined) => void,
    private readonly onBeat: () => void,
  ) {
    chrome.runtime.onConnect.addListener((port) => this.connected(port));
  }

  get isAnybodyThere(): boolean {
    return this.pages.size + this.desks.size > 0;
  }

  /** Whether one of our own pages can be seen. */
  get isDeskOpen(): boolean {
    return this.desks.size > this.unseen.size;
  }

  /** The pages of networks that are open now, each by its tab. */
  get tabs(): { tabId: number; url: string }[] {
    return [...this.pages].flatMap(({ sender }) =>
      sender?.tab?.id !== undefined && sender.url ? [{ tabId: sender.tab.id, url: sender.url }] : [],
    );
  }

  tellPages(push: PagePush): void {
    for (const port of this.pages) tell(port, push);
  }

  /**
   * Whether there was a page in this tab to be told. One that has just lost its connection, because the worker died,
   * is told when it is back.
   */
  tellTab(tabId: number, push: PagePush): boolean {
    const ports = [...this.pages].filter((port) => port.sender?.tab?.id === tabId);
    for (const port of ports) tell(port, push);
    if (ports.length === 0) this.missed.set(tabId, { push, until: Date.now() + BACK_SOON });
    return ports.length > 0;
  }

  tellDesks(push: DeskPush, tabId?: number): void {
    for (const [port, besides] of this.desks) if (tabId === undefined || besides === tabId) tell(port, push);
  }

  /** Whether a panel that is no part of the page stands beside this tab. */
  isDeskBeside(tabId: number): boolean {
    return [...this.desks].some(([port, besides]) => besides === tabId && port.sender?.tab === undefined);
  }

  private connected(port: Port): void {
    const { sender } = port;
    if (!sender || sender.id !== chrome.runtime.id) return void port.disconnect();
    const isDesk = port.name === DESK_PORT && isOwnPage(sender);
    const isPage = port.name === PAGE_PORT && !isOwnPage(sender) && sender.tab !== undefined;
    if (!isDesk && !isPage) return void port.disconnect();
    port.onDisconnect.addListener(() => {
      void chrome.runtime.lastError;
      this.pages.delete(port);
      this.desks.delete(port);
      this.unseen.delete(port);
    });
    port.onMessage.addListener(() => this.onBeat());
    if (isDesk) this.deskConnected(port);
    else this.pageConnected(port);
  }

  private pageConnected(port: Port): void {
    this.pages.add(port);
    const tabId = port.sender?.tab?.id ?? -1;
    this.onPage((push) => tell(port, push), tabId, port.sender?.url);
    this.tellMissed(port, tabId);
  }

  private deskConnected(port: Port): void {
    const standsIn = (tabId: number | undefined) => {
      this.desks.set(port, tabId);
      this.onDesk((push) => tell(port, push), tabId);
    };
    standsIn(port.sender?.tab?.id);
    port.onMessage.addListener((word: DeskWord) => {
      if (word === 'hidden') this.unseen.add(port);
      else if (word === 'shown') this.unseen.delete(port);
      else if (word !== 'beat') standsIn(word.beside);
    });
  }

  private tellMissed(port: Port, tabId: number): void {
    const missed = this.missed.get(tabId);
    this.missed.delete(tabId);
    if (missed && missed.until > Date.now()) tell(port, missed.push);
  }
}

/** A page in the browser's back and forward cache cannot be told anything; it asks when it comes back. */
function tell(port: Port, push: PagePush | DeskPush): void {
  try {
    port.postMessage(push);
  } catch {
    port.disconnect();
  }
}
