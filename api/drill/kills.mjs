// kill -9 under a writing load: what was acknowledged is there, what was not is repeated safely, and all adds up.
import { consistent } from './consistent.mjs';
import { Database } from './database.mjs';
import { Load } from './load.mjs';
import { signUp } from './people.mjs';
import { Service } from './service.mjs';
import { sleep, until } from './world.mjs';

/** Lets the load run, kills, starts again, and looks for what was acknowledged. @returns how many writes that were */
export async function killUnder(load, seconds, killing) {
  load.start();
  const before = load.done;
  await until('some writes', () => load.done > before);
  await sleep(seconds * 1000);
  await killing.kill();
  await load.stop();
  const acknowledged = load.done;
  await killing.start();
  await until('the service to answer again', async () => load.person.signIn(load.services[0]).then(() => true));
  await load.check(load.services[0].database);
  return acknowledged;
}

/** Repeats what was not answered: then it is there, once, and all adds up and is found. @returns what was seen, in words */
export async function proven(load, database) {
  const repeated = await load.repeat();
  await jobsDone(database);
  await load.check(database);
  const sums = await consistent(database);
  await load.search();
  return `${repeated} unanswered and repeated; ${sums}`;
}

async function jobsDone(database) {
  const left = "select count(*) from job where state in ('RUNNING', 'UNDOING')";
  await until('the jobs', async () => (await database.number(left)) === 0);
}

async function killDrill(world, { rounds, writers, seconds }, victim) {
  const database = await Database.open(world);
  console.log(`MariaDB ${database.version}`);
  const service = await new Service('one', database).start();
  const load = new Load([service], await signUp(service));
  await load.prepare(writers);
  for (let round = 1; round <= rounds; round++) {
    const acknowledged = await killUnder(load, seconds, victim === 'service' ? service : database);
    console.log(`round ${round}: ${acknowledged} acknowledged, ${await proven(load, database)}`);
  }
  const kinds = Object.entries(load.acknowledged).map(([kind, marks]) => `${kind} ${marks.size}`);
  console.log(`acknowledged: ${kinds.join(', ')}; other answers: ${JSON.stringify(load.refused)}`);
}

export const killService = (world, options) => killDrill(world, options, 'service');
export const killDatabase = (world, options) => killDrill(world, options, 'database');
