import type { ClientView } from '@okolo/card';
import type { SearchAnswer } from '../messages/search';
import { NETWORKS } from '../networks/all';
import { Day } from './agenda/day';
import type { Desk } from './desk';
import { languageIn, settings } from './kept/settings';
import { OpenClient } from './open-client';
import type { Outbox } from './outbox';
import { showOwnWindow } from './own-window';
import { pageState } from './page-state';
import type { Ports } from './ports';
import { findClients } from './search';
import type { Connection } from './service/connection';
import type { Directory } from './service/directory';
import { read } from './service/read';
import type { Subjects } from './subjects';
import { TaskMenu } from './task-menu';
import type { Watch } from './watch';

export interface ToolbarNeeds {
  readonly connection: Connection;
  readonly desk: Desk;
  readonly directory: Directory;
  readonly outbox: Outbox;
  readonly ports: Ports;
  readonly subjects: Subjects;
  readonly watch: Watch;
  /** How much is due may have changed. */
  onDue(): Promise<void>;
}

/** What works away from a page: behind the button in the toolbar, in notifications, the address bar and the menus. */
export class Toolbar {
  readonly day: Day;
  readonly openClient: OpenClient;
  readonly taskMenu: TaskMenu;

  constructor(private readonly needs: ToolbarNeeds) {
    const { connection, desk, outbox, ports, subjects, watch, onDue } = needs;
    this.openClient = new OpenClient({
      client: (id) => desk.read<ClientView>(`/clients/${id}`),
      networks: NETWORKS,
      tabs: () => ports.tabs,
      server: async () => (await connection.view()).server,
      off: async () => (await pageState(connection, await settings.get())).off,
    });
    this.day = new Day({
      connection,
      desk,
      outbox,
      openClient: (id) => this.openClient.open(id, 'conversation'),
      showDue: (key) => showOwnWindow('due', key ?? ''),
      onDue,
      onItems: (items) => ports.tellDesks({ kind: 'agenda', items }),
    });
    this.taskMenu = new TaskMenu({
      language: async () => languageIn(await settings.get()),
      askPage: (tabId) => void ports.tellTab(tabId, { kind: 'who-is-here' }),
      select: (tabId) => void ports.tellTab(tabId, { kind: 'select' }),
      inPanel: (tabId) => subjects.of(tabId),
      clientOf: (named) => watch.clientOf(named),
      openForm: () => showOwnWindow('task'),
    });
  }

  /** Clients by whatever is known of them. Rejects when the service does not answer. */
  find(words: string): Promise<SearchAnswer> {
    const { connection, directory } = this.needs;
    return findClients(words, {
      read: (path) => read(connection, path),
      directory,
      ownId: async () => (await connection.view()).me?.manager.id ?? '',
      language: async () => languageIn(await settings.get()),
    });
  }
}
