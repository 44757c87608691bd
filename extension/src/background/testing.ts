import type { FakeService } from '../testing/fake-service';
import { OutboxStore } from './kept/outbox-store';
import { Outbox, type OutboxNeeds } from './outbox';
import { Connection } from './service/connection';

/** The connection and the outbox of a background that has just started: all they know is in the browser's storage. */
export async function newWorker(
  service: FakeService,
  needs: Partial<OutboxNeeds> = {},
): Promise<{ connection: Connection; outbox: Outbox }> {
  const connection = new Connection();
  if ((await connection.view()).state === 'unpaired') await connection.connect(service.origin, service.token);
  const outbox = new Outbox({
    store: new OutboxStore(),
    request: (request) => connection.request(request),
    sender: () => connection.sender(),
    onChange: () => {},
    onRefused: () => {},
    onSaved: () => {},
    wakeIn: () => {},
    ...needs,
  });
  return { connection, outbox };
}
