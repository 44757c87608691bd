import type { LiveEvent } from '@okolo/card/stream';
import { AnsweringClients, type ToldAnswering } from './answering';
import type { Desk } from './desk';
import type { People } from './kept/people';
import type { Outbox } from './outbox';
import type { Ports } from './ports';
import { QuickMessages } from './quick-messages';
import type { Connection } from './service/connection';
import type { Directory } from './service/directory';
import type { Watch } from './watch';

interface WritingNeeds {
  readonly connection: Connection;
  readonly desk: Desk;
  readonly outbox: Outbox;
  readonly watch: Watch;
  readonly directory: Directory;
  readonly people: Pick<People, 'client'>;
  readonly ports: Pick<Ports, 'tellPages'>;
}

/** What the background does for whoever writes in a page's own message box. */
export class Writing {
  readonly quick: QuickMessages;
  readonly answering: AnsweringClients;

  constructor(private readonly needs: WritingNeeds) {
    const { connection, desk, outbox, watch, directory, people } = needs;
    this.quick = new QuickMessages(connection, desk, outbox, watch);
    this.answering = new AnsweringClients(connection, people, directory, outbox);
  }

  /** Takes what the live stream says of it. */
  take({ event, data }: LiveEvent): void {
    if (event === 'template' || event === 'reset') this.quick.changed();
    if (event === 'answering') void this.tell(data as ToldAnswering);
  }

  private async tell(data: ToldAnswering): Promise<void> {
    const told = await this.answering.told(data);
    if (told) this.needs.ports.tellPages({ kind: 'answering', ...told });
  }
}
