import type { Language } from '../messages/protocol';
import type { Answering } from '../messages/writing';
import type { People } from './kept/people';
import type { Outbox } from './outbox';
import type { Connection } from './service/connection';
import type { Directory } from './service/directory';
import { WORDS } from './words';
import { entryOf } from './writes';

/** As the service tells it. */
interface Told {
  readonly managerId: string;
  readonly until: string | null;
}

/** As the live stream tells it. */
export interface ToldAnswering extends Told {
  readonly clientId: string;
}

/** Who answers whom, and what the manager does about a colleague's client. Only of clients that a page was told of. */
export class AnsweringClients {
  constructor(
    private readonly connection: Connection,
    private readonly people: Pick<People, 'client'>,
    private readonly directory: Pick<Directory, 'get'>,
    private readonly outbox: Outbox,
  ) {}

  /** The manager writes to the client: says so, and answers who else does. Nobody, where the service cannot be asked. */
  async begin(clientId: string): Promise<readonly Answering[]> {
    if (!this.people.client(clientId)) return [];
    const outcome = await this.connection.request({ method: 'PUT', path: pathOf(clientId) });
    if (outcome.kind !== 'answer') return [];
    return Promise.all((outcome.body as { items: readonly Told[] }).items.map((told) => this.named(told)));
  }

  async end(clientId: string): Promise<void> {
    if (this.people.client(clientId)) await this.connection.request({ method: 'DELETE', path: pathOf(clientId) });
  }

  /** A message of the live stream, for pages; null when it is about the manager. */
  async told(data: ToldAnswering): Promise<{ clientId: string; who: Answering } | null> {
    const { me } = await this.connection.view();
    if (me?.manager.id === data.managerId) return null;
    return { clientId: data.clientId, who: await this.named(data) };
  }

  /** Makes the client the manager's own, upon the version that is known. */
  async takeOver(clientId: string): Promise<boolean> {
    const [client, { me }] = [this.people.client(clientId), await this.connection.view()];
    if (!client || !me) return false;
    return this.write(entryOf({ method: 'setOwner', args: [clientId, me.manager.id, client.version] }));
  }

  /** A task for the owner, since that is what they will see wherever they are. */
  async askOwner(clientId: string, language: Language): Promise<boolean> {
    const [client, { me }] = [this.people.client(clientId), await this.connection.view()];
    if (!client?.ownerId || !me) return false;
    const title = WORDS[language].signs.askTitle.replace('{{name}}', me.manager.name);
    return this.write(entryOf({ method: 'addTask', args: [{ title, clientId, assigneeId: client.ownerId }] }));
  }

  /** What is refused here is said at once, so that it need not wait for a decision. */
  private async write(entry: ReturnType<typeof entryOf>): Promise<boolean> {
    const id = crypto.randomUUID();
    const { state } = await this.outbox.write(entry, id);
    if (state === 'refused') await this.outbox.tookRefusal(id);
    return state !== 'refused';
  }

  private async named({ managerId, until }: Told): Promise<Answering> {
    const { managers } = await this.directory.get().catch(() => ({ managers: [] }));
    return { managerId, until, name: managers.find(({ id }) => id === managerId)?.name ?? '?' };
  }
}

function pathOf(clientId: string): string {
  return `/clients/${encodeURIComponent(clientId)}/answering`;
}
