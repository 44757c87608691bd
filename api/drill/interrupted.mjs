// An import is under way when something dies: afterwards it is done, every row once; and so is its revert.
import { consistent } from './consistent.mjs';
import { Pair } from './pair.mjs';
import { come, once, start, table, upload } from './races/imports.mjs';
import { must, until } from './world.mjs';

const first = 20_000_000;

export async function interrupted(world, { lines, rounds }) {
  const pair = await Pair.open(world);
  console.log(`MariaDB ${pair.database.version}`);
  for (let round = 0; round < rounds; round++) {
    for (const [i, way] of ways(pair).entries()) {
      const seen = await interrupt(pair, lines, first + (round * 3 + i) * 1_000_000, way);
      console.log(`${way.what}: ${seen}; ${await consistent(pair.database)}`);
    }
  }
}

/** What dies, and what has to run before. */
function ways({ services: [one, two], database }) {
  const both = async () => two.isAlive() || (await two.start());
  const alone = async () => two.isAlive() && (await two.kill());
  return [
    { what: 'kill -9 of one of two instances', before: both, kill: () => two.kill() },
    { what: 'kill -9 of the only instance, started again', before: alone, kill: () => again(one) },
    { what: 'kill -9 of MariaDB below two instances, started again', before: both, kill: () => again(database) },
  ];
}

async function again(process) {
  await process.kill();
  await process.start();
}

async function interrupt(pair, lines, from, { before, kill }) {
  const [one] = pair.services;
  await before();
  const id = await begun(pair, table(lines, from));
  const imported = await half(pair, id, 'changed', lines);
  await kill();
  const { progress } = await come(pair.owner, one, id, 'DONE');
  must(progress.changed === lines && progress.failed === 0, `progress at the end: ${JSON.stringify(progress)}`);
  await once(pair, lines, from);
  await before();
  await pair.owner.must(202, one, 'POST', `/imports/${id}/revert`);
  const undone = await half(pair, id, 'undone', lines);
  await kill();
  const reverted = await come(pair.owner, one, id, 'REVERTED');
  must(reverted.progress.undone === lines, `progress of the revert: ${JSON.stringify(reverted.progress)}`);
  await gone(pair, lines, from);
  return `${imported} of ${lines} rows were imported at the kill, ${undone} undone at the next; all once, then none`;
}

/** At the instances that live. */
async function begun(pair, file) {
  const services = pair.services.map((service) => (service.isAlive() ? service : pair.services[0]));
  const alive = Object.assign(new Pair(), pair, { services });
  const id = await upload(alive, file);
  await start(alive, id);
  return id;
}

/** Waits until the job is well under way. @returns how far it is */
async function half(pair, id, what, lines) {
  const done = `select coalesce(sum(k.${what}), 0) from job_chunk k join import_file f on f.job_id = k.job_id where f.id = '${id}'`;
  return await until('half of the import', async () => {
    const rows = await pair.database.number(done);
    return rows > lines * 0.4 && rows;
  });
}

async function gone(pair, lines, from) {
  const range = `cast(p.external_id as unsigned) between ${from} and ${from + lines - 1}`;
  const left = await pair.database.number(
    `select count(*) from profile p join client c on c.id = p.client_id where ${range} and c.deleted_at is null`,
  );
  must(left === 0, `${left} clients are left after the revert`);
}
