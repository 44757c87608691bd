// Two instances on one database: what both do at once is done once.
import { consistent } from './consistent.mjs';
import { Pair } from './pair.mjs';
import { bulk } from './races/bulk.mjs';
import { addClient } from './races/client.mjs';
import { imports } from './races/imports.mjs';
import { merge } from './races/merges.mjs';
import { addNote, editNote } from './races/notes.mjs';
import { claim, turns } from './races/owners.mjs';
import { reminders } from './races/reminders.mjs';

/** The short races of one client. */
export async function quick(pair, number) {
  const id = await addClient(pair, number);
  await editNote(pair, await addNote(pair, id));
  await claim(pair, id);
  await merge(pair, id, 500_000 + number);
  return id;
}

/** The long ones, of many rows. */
export async function long(pair, round, { lines = 600, each = 100 } = {}) {
  await turns(pair, round);
  const { share } = await imports(pair, round, lines);
  const { items } = await pair.owner.get(pair.services[0], '/clients?limit=200');
  await bulk(
    pair,
    items.map((one) => one.id),
  );
  await reminders(pair, round, each);
  return share;
}

export async function two(world, { rounds }) {
  const pair = await Pair.open(world);
  console.log(`MariaDB ${pair.database.version}`);
  for (let i = 0; i < rounds * 10; i++) await quick(pair, i);
  for (let round = 0; round < rounds; round++) {
    const share = await long(pair, round);
    console.log(`round ${round + 1}: rows inserted by the instances while importing: ${share.join(' and ')}`);
  }
  const events = await consistent(pair.database);
  console.log(
    `${rounds * 10} rounds of five short races, ${rounds} of five long ones: ${JSON.stringify(pair.tally)}; ${events}`,
  );
}
