import type { CardChange, Problem } from '@okolo/card';
import type { LiveStream } from '@okolo/card/stream';
import type { ConnectAnswer, ConnectionView, DeskPush, PagePush, Settings } from '../messages/protocol';
import { Adapters } from './adapters';
import { tellSubject } from './ahead';
import { Desk } from './desk';
import { Details } from './details';
import { deleteKept } from './kept/contents';
import { Drafts } from './kept/drafts';
import { type Entry, OutboxStore } from './kept/outbox-store';
import { People } from './kept/people';
import { languageIn, settings } from './kept/settings';
import { emptyAll } from './kept/stored';
import { Outbox } from './outbox';
import { pageState } from './page-state';
import { Ports } from './ports';
import { Selections } from './selections';
import { Connection } from './service/connection';
import { Directory } from './service/directory';
import { liveOf } from './service/live';
import { Lookup } from './service/lookup';
import { offerSidePanel, openSidePanel } from './side-panel';
import { Sightings } from './sightings';
import { sayRefused, showOnButton } from './signs';
import { Subjects } from './subjects';
import { Toolbar } from './toolbar';
import { isClientView, Watch } from './watch';
import { Writing } from './writing';

const OUTBOX_ALARM = 'outbox';

/** The background as a whole: puts the rooms together and carries news between them. Holds no state of its own. */
export class Background {
  readonly connection = new Connection();
  readonly directory = new Directory(this.connection);
  readonly adapters = new Adapters(this.connection);
  readonly subjects = new Subjects();
  readonly drafts = new Drafts(() => this.connection.sender());
  readonly people = new People();
  private readonly sightings = new Sightings(this.connection);
  private readonly lookup = new Lookup(this.connection, this.people, (sighting) => void this.sightings.tell(sighting));
  readonly outbox = new Outbox({
    store: new OutboxStore(),
    request: (request) => this.connection.request(request),
    sender: () => this.connection.sender(),
    onChange: () => void this.outboxChanged(),
    onRefused: (entry, problem) => void this.refused(entry, problem),
    onSaved: (entry, view) => this.saved(entry, view),
    wakeIn: (milliseconds) => this.wakeIn(milliseconds),
  });
  readonly desk: Desk = new Desk(this.connection, this.directory, this.outbox, () => this.live.isOpen);
  readonly details = new Details(this.people, this.desk, this.directory);
  readonly watch: Watch = new Watch({
    people: this.people,
    lookup: this.lookup,
    directory: this.directory,
    isLive: () => this.live.isOpen,
    ownId: async () => (await this.connection.view()).me?.manager.id ?? '',
    language: async () => languageIn(await settings.get()),
    onMarks: (changes) => changes.length > 0 && this.ports.tellPages({ kind: 'marks', changes }),
    onReset: () => this.ports.tellPages({ kind: 'ask-again' }),
    onCard: (change) => this.cardChanged(change),
  });
  readonly selections: Selections = new Selections(this);
  readonly ports: Ports = new Ports(
    (tell, tabId, address) => void this.greetPage(tell, tabId, address),
    (tell, tabId) => void this.greetDesk(tell, tabId),
    () => this.live.start(),
  );
  readonly toolbar: Toolbar = new Toolbar({ ...this, onDue: () => this.showOnButton() });
  readonly writing: Writing = new Writing(this);
  private readonly live: LiveStream = liveOf(this.connection, {
    isWanted: () => this.ports.isAnybodyThere,
    onEvent: (event) => {
      this.watch.take(event);
      this.toolbar.day.take(event);
      this.writing.take(event);
    },
    onOpen: (isResumed) => this.streamOpened(isResumed),
    onClosed: () => this.people.age(),
  });

  constructor() {
    this.connection.onChange(() => void this.connectionChanged());
  }

  /** Takes up what an earlier worker left undone, and tells what has become due meanwhile. */
  async wake(): Promise<void> {
    void settings.get().then(({ panelPlace }) => offerSidePanel(panelPlace));
    await this.outboxChanged();
    await Promise.all([this.outbox.drain(), this.toolbar.day.catchUp()]);
  }

  async connectionView(): Promise<ConnectionView> {
    const [view, items] = [await this.connection.view(), await this.outbox.items()];
    const outbox = await Promise.all(items.map((item) => this.desk.withName(item)));
    return { ...view, readOnly: this.connection.isReadOnly, outbox, elsewhere: await this.outbox.elsewhere() };
  }

  async connect(server: string, token: string): Promise<ConnectAnswer> {
    const before = await this.connection.sender();
    const answer = await this.connection.connect(server, token);
    if (!answer.connected) return answer;
    const isSame = before === (await this.connection.sender());
    if (!isSame) await this.forgetAll();
    void this.adapters.refresh(true);
    await this.live.restart(!isSame);
    this.watch.reset();
    void this.outbox.drain();
    void this.toolbar.day.refresh();
    return answer;
  }

  async disconnect(): Promise<null> {
    await this.connection.disconnect();
    await this.forgetAll();
    this.watch.reset();
    return null;
  }

  /** The shortcut: in the browser's side panel when that can be opened, else on the page. */
  async openPanel(tabId: number, windowId: number): Promise<void> {
    const isOpen = await openSidePanel(windowId);
    const inBrowser = isOpen || this.ports.isDeskBeside(tabId);
    this.ports.tellTab(tabId, { kind: 'open-panel', inBrowser });
  }

  async retryNow(): Promise<null> {
    await this.live.restart(false);
    await Promise.all([this.outbox.drain(), this.toolbar.day.refresh()]);
    return null;
  }

  async changeSettings(change: Partial<Settings>): Promise<Settings> {
    const now = await settings.change((before) => ({ ...before, ...change }));
    if (change.panelPlace) await offerSidePanel(change.panelPlace);
    if (change.language || change.account) void this.toolbar.taskMenu.offer();
    this.ports.tellPages({ kind: 'state', state: await pageState(this.connection, now) });
    this.ports.tellDesks({ kind: 'settings', settings: now });
    return now;
  }

  /** All that is kept, but for the connection: also what waits to be sent. */
  async deleteKept(): Promise<null> {
    await this.forgetAll();
    await deleteKept();
    await this.changeSettings(await settings.get());
    await this.outboxChanged();
    await this.live.restart(true);
    this.watch.reset();
    return null;
  }

  /** Of the project that was connected nothing is left to be shown, here and on pages; what waits for it goes on waiting. */
  private async forgetAll(): Promise<void> {
    this.live.stop();
    this.lookup.forget();
    this.writing.quick.changed();
    await Promise.all([
      this.people.forget(),
      this.directory.forget(),
      this.desk.forget(),
      this.drafts.forget(),
      this.toolbar.day.forget(),
    ]);
    await emptyAll(['project']);
    this.ports.tellPages({ kind: 'forget' });
  }

  private async greetPage(tell: (push: PagePush) => void, tabId: number, address: string | undefined): Promise<void> {
    void this.adapters.refresh();
    const adapter = await this.adapters.forPage(address);
    if (adapter) tell({ kind: 'network', adapter, isBuiltIn: adapter === this.adapters.builtInFor(address) });
    tell({ kind: 'state', state: await pageState(this.connection, await settings.get()) });
    const expected = await this.toolbar.openClient.taken(tabId);
    if (expected) tell({ kind: 'open-panel-for', ...expected });
    this.live.start();
  }

  /** One that was away, because the worker died, is told what it may have missed. */
  private async greetDesk(tell: (push: DeskPush) => void, tabId: number | undefined): Promise<void> {
    const subject = tabId === undefined ? null : await this.subjects.unlessSet(tabId);
    if (tabId !== undefined && subject) void tellSubject({ tabId, subject }, this, tell);
    tell({ kind: 'selection' });
    tell({ kind: 'connection', connection: await this.connectionView() });
  }

  private streamOpened(isResumed: boolean): void {
    this.writing.quick.changed();
    if (!isResumed) this.watch.reset();
    else this.ports.tellPages({ kind: 'ask-again' });
    // Cards that asked while nobody answered were given what had been read before.
    this.cardChanged({ kind: 'outbox' });
    void this.outbox.drain();
    if (!isResumed) void this.toolbar.day.refresh();
  }

  private async connectionChanged(): Promise<void> {
    const account = (await this.connection.view()).me?.account.locale;
    if (account && account !== (await settings.get()).account) await this.changeSettings({ account });
    this.ports.tellDesks({ kind: 'connection', connection: await this.connectionView() });
    this.ports.tellPages({ kind: 'state', state: await pageState(this.connection, await settings.get()) });
    await this.showOnButton();
    if ((await this.connection.view()).state === 'connected') {
      this.live.start();
      void this.outbox.drain();
      void this.toolbar.day.catchUp();
    }
  }

  private async showOnButton(): Promise<void> {
    await showOnButton(await this.connectionView(), await this.toolbar.day.dueCount());
  }

  private cardChanged(change: CardChange): void {
    this.desk.changed(change);
    this.ports.tellDesks({ kind: 'change', change });
  }

  private async outboxChanged(): Promise<void> {
    const connection = await this.connectionView();
    this.cardChanged({ kind: 'outbox' });
    this.ports.tellDesks({ kind: 'connection', connection });
    await this.showOnButton();
    const isWaiting = connection.outbox.some((item) => item.state === 'waiting');
    if (isWaiting) await chrome.alarms.create(OUTBOX_ALARM, { periodInMinutes: 1 });
    else await chrome.alarms.clear(OUTBOX_ALARM);
  }

  /** Icons and cards change at once, without waiting for the stream to tell. */
  private saved(entry: Entry, view: unknown): void {
    this.desk.written(entry.clientId);
    void this.selections.took(entry, view);
    if (isClientView(view)) void this.desk.took(view);
    if (entry.clientId) this.cardChanged({ kind: 'client', clientId: entry.clientId });
    if (isClientView(view)) void this.watch.takeView(view);
  }

  private async refused(entry: Entry, problem: Problem): Promise<void> {
    const language = languageIn(await settings.get());
    if (!this.ports.isDeskOpen) await sayRefused(entry, problem, language);
    await this.toolbar.day.refresh();
  }

  /** The worker may be gone by then: the alarm comes all the same, only later. */
  private wakeIn(milliseconds: number): void {
    setTimeout(() => void this.outbox.drain(), milliseconds);
  }
}
