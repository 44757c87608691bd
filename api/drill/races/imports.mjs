// One file chosen twice, one import started six times: each row becomes a client once, and both instances do their share.
import { randomUUID } from 'node:crypto';
import { having, statuses } from '../pair.mjs';
import { must, until } from '../world.mjs';

const mapping = {
  columns: ['NAME', 'VK', 'TAGS', 'NOTE'].map((field, column) => ({ column, field })),
};

/** A table of people nobody else has. */
export function table(lines, first) {
  const rows = Array.from(
    { length: lines },
    (_, i) => `Person ${first + i},${first + i},"drill, row",Note ${first + i}`,
  );
  return ['Name,VK,Tags,Note', ...rows].join('\n');
}

/** The import when it has come to this state. */
export async function come(person, service, id, state) {
  return await until(`the import to be ${state}`, async () => {
    const seen = await person.get(service, `/imports/${id}`);
    return seen.state === state && seen;
  });
}

/** Uploaded with one key at both: one file. */
export async function upload(pair, file) {
  const key = randomUUID();
  const path = `/imports?name=${key}.csv`;
  const answers = await Promise.all(
    [0, 1, 0, 1].map((n) => pair.owner.call(pair.services[n], 'POST', path, { file, key })),
  );
  for (const answer of answers) pair.count(answer);
  const ids = new Set(having(answers, 201).map((answer) => answer.body.id));
  const rows = await pair.database.number(`select count(*) from import_file where name = '${key}.csv'`);
  must(ids.size === 1 && rows === 1, `one key made ${rows} uploads: ${statuses(answers)}`);
  return [...ids][0];
}

/** Started six times at once: one job. */
export async function start(pair, id) {
  const answers = await pair.both((service, person) =>
    person.call(service, 'POST', `/imports/${id}/start`, { body: mapping }),
  );
  must(statuses(answers) === '202,202,202,202,202,202', `one import started six times: ${statuses(answers)}`);
  const told = await pair.database.number(
    `select count(*) from event where kind = 'IMPORT_STARTED' and subject_id = '${id}'`,
  );
  must(told === 1, `one import started ${told} times`);
}

/** Of each row of the table there is one client, with one note. */
export async function once(pair, lines, first) {
  const range = `cast(p.external_id as unsigned) between ${first} and ${first + lines - 1}`;
  const live = `from profile p join client c on c.project_id = p.project_id and c.id = p.client_id where ${range}`;
  const found = await pair.database.rows(
    `select count(*), count(distinct c.id), count(distinct p.external_id), sum(c.note_count) ${live} and c.deleted_at is null`,
  );
  must(
    found[0].every((count) => Number(count) === lines),
    `${lines} rows became clients, clients, profiles, notes: ${found[0]}`,
  );
}

/** The very same table as two uploads, both started at both instances at once. */
export async function imports(pair, round, lines = 600) {
  const first = 10_000_000 + round * 100_000;
  const file = table(lines, first);
  const before = await pair.database.inserted();
  const ids = await Promise.all([upload(pair, file), upload(pair, file)]);
  await Promise.all(ids.map((id) => start(pair, id)));
  const done = await Promise.all(ids.map((id, n) => come(pair.owner, pair.services[n], id, 'DONE')));
  const sum = (what) => done.reduce((total, one) => total + one.progress[what], 0);
  must(sum('changed') === lines && sum('same') === lines, `two imports of one file: ${JSON.stringify(done)}`);
  await once(pair, lines, first);
  const after = await pair.database.inserted();
  const share = after.map((rows, n) => rows - before[n]);
  must(
    share.every((rows) => rows > 0),
    `rows inserted by each instance: ${share}`,
  );
  return { ids, share };
}
