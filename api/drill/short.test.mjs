// The short form of the drills, for every build: two instances and the embedded database's own server, all started once.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { consistent } from './consistent.mjs';
import { killUnder, proven } from './kills.mjs';
import { Load } from './load.mjs';
import { Pair } from './pair.mjs';
import { bulk } from './races/bulk.mjs';
import { addClient } from './races/client.mjs';
import { imports } from './races/imports.mjs';
import { merge } from './races/merges.mjs';
import { addNote, editNote } from './races/notes.mjs';
import { claim, turns } from './races/owners.mjs';
import { reminders } from './races/reminders.mjs';
import { unpacked } from './unpacked.mjs';
import { World } from './world.mjs';

describe('Two instances on one database', () => {
  let world;
  let pair;
  let load;

  before(async () => {
    world = new World('short', await unpacked());
    // What died with its instance may be repeated soon, so that nobody has to wait for it long.
    pair = await Pair.open(world, { OKOLO_REQUEST_LONGEST: '15s' });
    load = new Load(pair.services, pair.owner);
    await load.prepare(6);
  });

  after(async () => world?.close(false));

  it('add one client of six equal ones', async () => {
    await addClient(pair, 1);
  });

  it('write a note once for each key', async () => {
    await addNote(pair, await addClient(pair, 2));
  });

  it('take one edit of those that saw the same version', async () => {
    await editNote(pair, await addNote(pair, await addClient(pair, 3)));
  });

  it('let one of two managers claim a client', async () => {
    await claim(pair, await addClient(pair, 4));
  });

  it('make a client a part of another once', async () => {
    await merge(pair, await addClient(pair, 5), 6);
  });

  it('share out new clients by turn', async () => {
    await turns(pair, 0);
  });

  it('import each row once, though its file was chosen and started again and again', async () => {
    await imports(pair, 0, 150);
  });

  it('change each client of a bulk action once', async () => {
    const { items } = await pair.owner.get(pair.services[0], '/clients?limit=200');
    await bulk(
      pair,
      items.map((one) => one.id),
    );
  });

  it('bring each reminder once: to the streams, by mail, and into the feed', async () => {
    await reminders(pair, 0, 15);
  });

  it('lose nothing acknowledged when an instance is killed', async () => {
    assert.ok((await killUnder(load, 1, pair.services[1])) > 0);
  });

  it('lose nothing acknowledged when the database is killed', async () => {
    assert.ok((await killUnder(load, 1, pair.database)) > 0);
  });

  it('do once what was not answered and is repeated', async () => {
    await proven(load, pair.database);
  });

  it('keep events without gaps and sums that are right', async () => {
    await consistent(pair.database);
  });
});
