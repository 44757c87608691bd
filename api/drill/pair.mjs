// Two instances on one database, and managers who work at both.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from './database.mjs';
import { joins, signUp } from './people.mjs';
import { Service } from './service.mjs';
import { must, until } from './world.mjs';

export class Pair {
  tally = {};

  static async open(world, settings = {}) {
    const database = await Database.open(world);
    const services = ['one', 'two'].map((name) => new Service(name, database, settings));
    const first = services[0].start();
    // The keys are the same for all instances; the tables are made by whichever comes first.
    await until('the keys', () => existsSync(join(world.scratch, 'home/webhook-key')));
    await Promise.all([first, services[1].start()]);
    return await Pair.of(database, services);
  }

  /** With a fresh project. */
  static async of(database, services) {
    const pair = new Pair();
    const owner = await signUp(services[0]);
    const second = await joins(services[1], owner, 'Second', 'OWNER');
    return Object.assign(pair, { database, services, people: [owner, second], owner, second });
  }

  /**
   * The same at the same moment: six requests, three at each instance.
   * @param work gets instance, manager (each instance has its own) and number
   */
  async both(work) {
    const six = [0, 1, 0, 1, 0, 1].map((n, i) => work(this.services[n], this.people[n], i));
    const answers = await Promise.all(six);
    for (const answer of answers) this.count(answer);
    return answers;
  }

  count({ status, body }) {
    must(status < 500, `answered ${status}: ${JSON.stringify(body)}`);
    this.tally[status] = (this.tally[status] ?? 0) + 1;
  }
}

export const statuses = (answers) =>
  answers
    .map((answer) => answer.status)
    .sort()
    .join();

/** Those that were answered so. */
export const having = (answers, status) => answers.filter((answer) => answer.status === status);

export const client = (number, more = {}) => ({
  name: `Client ${number}`,
  profiles: [{ network: 'VK', externalId: String(1000 + number) }],
  ...more,
});
