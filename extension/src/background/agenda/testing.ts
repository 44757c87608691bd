import type { FakeService } from '../../testing/fake-service';
import { Desk } from '../desk';
import { OutboxStore } from '../kept/outbox-store';
import { Outbox } from '../outbox';
import { Connection } from '../service/connection';
import { Directory } from '../service/directory';
import { Day, type DayNeeds } from './day';

/** The manager's day of a background that has just started: all it knows is in the browser's storage. */
export async function newDay(
  service: FakeService,
  onOpened: (what: string) => void = () => {},
  now: () => number = Date.now,
): Promise<Day> {
  const connection = new Connection();
  if ((await connection.view()).state === 'unpaired') await connection.connect(service.origin, service.token);
  const outbox: Outbox = new Outbox({
    store: new OutboxStore(),
    request: (request) => connection.request(request),
    sender: () => connection.sender(),
    onChange: () => {},
    onRefused: () => {},
    onSaved: () => {},
    wakeIn: () => {},
  });
  const needs: DayNeeds = {
    connection,
    outbox,
    desk: new Desk(connection, new Directory(connection), outbox, () => false),
    openClient: async (id) => onOpened(`client ${id}`),
    showDue: async (key) => onOpened(`due ${key}`),
    onDue: async () => {},
    onItems: () => {},
  };
  return new Day(needs, now);
}
