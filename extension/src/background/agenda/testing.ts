import type { FakeService } from '../../testing/fake-service';
import { Desk } from '../desk';
import { Directory } from '../service/directory';
import { newWorker } from '../testing';
import { Day, type DayNeeds } from './day';

/** The manager's day of a background that has just started: all it knows is in the browser's storage. */
export async function newDay(
  service: FakeService,
  onOpened: (what: string) => void = () => {},
  now: () => number = Date.now,
): Promise<Day> {
  const { connection, outbox } = await newWorker(service);
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
