import { type AgendaItem, isInstant, keyOf } from '../../messages/agenda';
import type { Language } from '../../messages/protocol';
import { stored } from '../kept/stored';
import type { ServiceRequest } from '../service/http';
import type { Outcome } from '../service/outcome';
import { idOf, isNotice, showNotice, showSummary } from './notice';

/** What the service takes at once. */
const AT_ONCE = 50;
/** More than these at a time would hide each other: after a long sleep one notice says how many there are. */
const MOST_ALONE = 3;

/** A browser that has shown nothing by then (ms) is not going to: what it was given is free again. */
const LEASE = 60_000;

/**
 * What is known here of the due times, by their keys: shown and the service not told yet, settled one way or another, or
 * when the service last gave it to another browser.
 */
type Told = Readonly<Record<string, 'shown' | 'settled' | number>>;

export interface NoticeNeeds {
  request(request: ServiceRequest): Promise<Outcome>;
  /** How the manager wants to be told. */
  wishes(): Promise<{ wanted: boolean; withNames: boolean; language: Language; zone: string }>;
}

/**
 * Tells the manager what has become due, by the browser's notifications. The service gives each due time to one browser
 * of theirs; everything known here is in the browser's storage, so that a worker that dies in between neither loses nor
 * doubles any.
 */
export class Notices {
  private readonly told = stored<Told>('told', {});
  private readonly browser = stored<string>('browser', '');
  private row: Promise<void> = Promise.resolve();

  constructor(
    private readonly needs: NoticeNeeds,
    private readonly now: () => number,
  ) {}

  /** Shows what is due and was not shown, and takes away what is not due any more. Does one call after the other. */
  tell(due: readonly AgendaItem[]): Promise<void> {
    const next = this.row.then(() => this.tellNow(due.filter((item) => isInstant(item.due))));
    this.row = next.catch(() => {});
    return next;
  }

  async forget(): Promise<void> {
    await this.tell([]);
  }

  private async tellNow(due: readonly AgendaItem[]): Promise<void> {
    const keys = new Set(due.map(keyOf));
    await this.clearOthers(keys);
    const told = await this.told.change((all) =>
      Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key))),
    );
    await this.report(due.filter((item) => told[keyOf(item)] === 'shown'));
    const news = due.filter((item) => this.isOpen(told[keyOf(item)]));
    if (news.length > 0) await this.show(news);
  }

  private async show(news: readonly AgendaItem[]): Promise<void> {
    const { wanted, ...how } = await this.needs.wishes();
    // Whoever wants no notices is not told of old ones on the day they want them again.
    if (!wanted) return this.mark(news, 'settled');
    const own = await this.claim(news);
    if (own.length === 0) return;
    const open = await chrome.notifications.getAll();
    const unseen = own.filter((item) => !(idOf(item) in open));
    if (unseen.length > MOST_ALONE) await showSummary(unseen.length, how);
    else for (const item of unseen) await showNotice(item, how);
    await this.mark(own, 'shown');
    await this.report(own);
  }

  private isOpen(told: Told[string] | undefined): boolean {
    return told === undefined || (typeof told === 'number' && told + LEASE < this.now());
  }

  /** Those that the service gives to this browser. */
  private async claim(items: readonly AgendaItem[]): Promise<AgendaItem[]> {
    const asked = items.slice(0, AT_ONCE);
    const outcome = await this.post('/notices/claim', asked);
    if (outcome.kind !== 'answer') return [];
    const { items: given } = outcome.body as { items: readonly { subjectId: string; at: string }[] };
    const isGiven = ({ id, due }: AgendaItem) =>
      given.some(({ subjectId, at }) => subjectId === id && Date.parse(at) === Date.parse(due));
    await this.refused(asked.filter((item) => !isGiven(item)));
    return asked.filter(isGiven);
  }

  /** Another browser has it. If that one shows nothing, this one is given it the next time; if not, it was shown. */
  private async refused(items: readonly AgendaItem[]): Promise<void> {
    const told = await this.told.get();
    for (const item of items) await this.mark([item], keyOf(item) in told ? 'settled' : this.now());
  }

  private async report(items: readonly AgendaItem[]): Promise<void> {
    if (items.length === 0) return;
    const outcome = await this.post('/notices/shown', items.slice(0, AT_ONCE));
    if (outcome.kind === 'answer') await this.mark(items, 'settled');
  }

  private async mark(items: readonly AgendaItem[], as: Told[string]): Promise<void> {
    await this.told.change((all) => ({ ...all, ...Object.fromEntries(items.map((item) => [keyOf(item), as])) }));
  }

  /** What was dealt with, here or in another browser, need not be read any more. */
  private async clearOthers(due: ReadonlySet<string>): Promise<void> {
    const open = Object.keys(await chrome.notifications.getAll());
    const gone = open.filter((id) => isNotice(id) && ![...due].some((key) => id === `due ${key}`));
    await Promise.all(gone.map((id) => chrome.notifications.clear(id)));
  }

  private async post(path: string, items: readonly AgendaItem[]): Promise<Outcome> {
    const browser = await this.browser.change((name) => name || crypto.randomUUID());
    const due = items.map(({ id, due: at }) => ({ subjectId: id, at }));
    return this.needs.request({ method: 'POST', path, body: { browser, due } });
  }
}
