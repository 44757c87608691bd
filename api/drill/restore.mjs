// Dumps a base, loses everything, restores it elsewhere, and the service goes on.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Database } from './database.mjs';
import { client } from './pair.mjs';
import { signUp } from './people.mjs';
import { Service } from './service.mjs';
import { kill, must } from './world.mjs';

const tables = [
  'account',
  'project',
  'manager',
  'client',
  'profile',
  'handle',
  'client_word',
  'event',
  'session',
  'status',
];

export async function restore(world) {
  const database = await Database.open(world);
  console.log(`MariaDB ${database.version}`);
  const service = await new Service('one', database).start();
  const person = await signUp(service);
  for (let i = 0; i < 200; i++) await person.must(201, service, 'POST', '/clients', { body: client(i) });
  const before = await counts(database);
  const dump = dumped(database);
  await kill(service.child, 'SIGTERM');
  await database.kill();
  rmSync(database.data, { recursive: true });
  database.install();
  await database.start();
  await database.prepare();
  execFileSync(database.program('mariadb'), [...login(database), 'okolo'], { input: dump });
  const after = await counts(database);
  must(after === before, `restored ${after}, not ${before}`);
  await service.start();
  await person.signIn(service);
  const found = await person.get(service, '/clients?limit=200');
  must(found.items.length === 200, `${found.items.length} clients are found`);
  await person.must(201, service, 'POST', '/clients', { body: client(1000) });
  console.log(`dump of ${dump.length} bytes, restored into an empty server: ${before}; the service reads and writes`);
}

const login = (database) => ['--no-defaults', '-u', 'root', `--socket=${database.socket}`];

function dumped(database) {
  const how = ['--single-transaction', '--routines', 'okolo'];
  return execFileSync(database.program('mariadb-dump'), [...login(database), ...how], { maxBuffer: 1 << 30 });
}

async function counts(database) {
  const found = [];
  for (const table of tables) found.push(`${table}=${await database.number(`select count(*) from ${table}`)}`);
  return found.join(' ');
}
