import type { ClientView } from '@okolo/card';
import type { WriteCall } from '@okolo/card/calls';
import type { LiveEvent } from '@okolo/card/stream';
import type { AgendaItem } from '../../messages/agenda';
import type { Desk } from '../desk';
import { languageIn, settings } from '../kept/settings';
import type { Outbox } from '../outbox';
import { isFirefox } from '../platform';
import type { Connection } from '../service/connection';
import { read } from '../service/read';
import { entryOf } from '../writes';
import { Agenda, type AgendaNeeds } from './agenda';
import { doneCall, laterCall } from './deeds';
import { BUTTONS, idOf, isSummary, keyIn } from './notice';
import { type NoticeNeeds, Notices } from './notices';

const HOUR = 60 * 60 * 1000;

export interface DayNeeds {
  readonly connection: Connection;
  readonly desk: Pick<Desk, 'read'>;
  readonly outbox: Pick<Outbox, 'write' | 'isChanging'>;
  openClient(clientId: string): Promise<void>;
  /** Shows one due thing, or (null) all of them, with what can be done. */
  showDue(key: string | null): Promise<void>;
  /** How much is due now, whenever that may have changed. */
  onDue(count: number): Promise<void>;
  onItems(items: readonly AgendaItem[]): void;
}

/** The manager's day: what is due, being told of it, and dealing with it from wherever one was told. */
export class Day {
  private readonly notices: Notices;
  private readonly agenda: Agenda;
  /** Keys of what is being dealt with: two presses are one. */
  private readonly writing = new Set<string>();

  constructor(
    private readonly needs: DayNeeds,
    now: () => number = Date.now,
  ) {
    const { connection, desk, outbox } = needs;
    const zone = async () => (await connection.view()).me?.account.zone ?? 'UTC';
    const noticeNeeds: NoticeNeeds = {
      request: (request) => connection.request(request),
      wishes: async () => {
        const now = await settings.get();
        return { wanted: now.notices, withNames: now.noticeNames, language: languageIn(now), zone: await zone() };
      },
    };
    this.notices = new Notices(noticeNeeds, now);
    const agendaNeeds: AgendaNeeds = {
      read: (path) => read(connection, path),
      nameOf: async (id) => (await desk.read<ClientView>(`/clients/${id}`)).name,
      sender: () => connection.sender(),
      zone,
      isChanging: (id) => outbox.isChanging(id),
      onItems: needs.onItems,
      onDue: async (due) => {
        await needs.onDue(due.length);
        await this.notices.tell(due);
      },
    };
    this.agenda = new Agenda(agendaNeeds, now);
  }

  items(): Promise<readonly AgendaItem[]> {
    return this.agenda.items();
  }

  async dueCount(): Promise<number> {
    return (await this.agenda.due()).length;
  }

  refresh(): Promise<void> {
    return this.agenda.refresh();
  }

  catchUp(): Promise<void> {
    return this.agenda.catchUp();
  }

  take(event: LiveEvent): void {
    this.agenda.take(event);
  }

  forget(): Promise<void> {
    return this.agenda.forget();
  }

  /** Does it. Nothing happens to what was dealt with already. */
  done(key: string): Promise<void> {
    return this.write(key, doneCall);
  }

  /** Lets it come again at an instant later than now. */
  later(key: string, until: string): Promise<void> {
    return this.write(key, (item) => laterCall(item, until));
  }

  /** A notification was clicked. False when it is none of these. */
  async clicked(id: string): Promise<boolean> {
    const key = keyIn(id);
    if (key === null && !isSummary(id)) return false;
    await chrome.notifications.clear(id);
    const item = key === null ? null : await this.agenda.find(key);
    // Where notifications have no buttons, those are a click away.
    if (item?.clientId && !isFirefox()) await this.needs.openClient(item.clientId);
    else await this.needs.showDue(key);
    return true;
  }

  /** A button of a notification was pressed. */
  async pressed(id: string, button: number): Promise<void> {
    const key = keyIn(id);
    if (key === null) return;
    if (BUTTONS[button] === 'done') await this.done(key);
    else await this.later(key, new Date(Date.now() + HOUR).toISOString());
  }

  private async write(key: string, callOf: (item: AgendaItem) => WriteCall): Promise<void> {
    if (this.writing.has(key)) return;
    this.writing.add(key);
    try {
      const item = await this.agenda.find(key);
      if (item) await this.send(item, callOf(item));
    } finally {
      this.writing.delete(key);
    }
  }

  private async send(item: AgendaItem, call: WriteCall): Promise<void> {
    // In the outbox first: whatever happens then, it is sent.
    const sent = this.needs.outbox.write(entryOf(call), crypto.randomUUID());
    await chrome.notifications.clear(idOf(item));
    await this.agenda.drop(item);
    await sent;
    await this.refresh();
  }
}
