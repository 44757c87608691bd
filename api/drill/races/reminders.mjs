// Many reminders of two managers at the same instant, schedulers at two instances: each comes once, everywhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ear } from '../ear.mjs';
import { must, until } from '../world.mjs';

export async function reminders(pair, round, each = 100) {
  await mailsWanted(pair);
  const ears = [];
  for (const person of pair.people) for (const service of pair.services) ears.push(await Ear.open(service, person));
  try {
    // Ever farther ahead, until all are set before their time.
    let ahead = 8000;
    const { mark, ids } = await until(`${each} reminders to be set in time`, () => {
      ahead *= 1.5;
      return setAll(pair, `Drill ${round} ${ahead} of ${Date.now()}`, each, ahead);
    });
    await check(pair, mark, ids, ears);
  } finally {
    for (const ear of ears) ear.close();
  }
}

async function setAll(pair, mark, each, ahead) {
  const at = new Date(Date.now() + ahead).toISOString().slice(0, 19);
  const set = pair.people.map((person, n) => setSome(pair.services[n], person, mark, at, each));
  return { mark, ids: await Promise.all(set) };
}

async function setSome(service, person, mark, at, each) {
  const ids = [];
  for (let i = 0; i < each; i++) {
    const body = { text: `${mark} ${person.id} ${i}`, at, zone: 'UTC', rule: i % 2 ? 'FREQ=DAILY' : null };
    ids.push((await person.must(201, service, 'POST', '/reminders', { body })).id);
  }
  return ids;
}

async function check(pair, mark, ids, ears) {
  const all = ids.flat();
  const quoted = all.map((id) => `'${id}'`).join();
  const { database } = pair;
  const delivered = `select count(*), count(distinct reminder_id) from reminder_delivery where reminder_id in (${quoted})`;
  await until('the reminders', async () => Number((await database.rows(delivered))[0][1]) === all.length);
  // Whoever would bring one again does so within seconds, at the schedulers' next rounds.
  await Promise.all(ears.map((ear, i) => heard(ear, mark, ids[Math.floor(i / 2)])));
  const mailed = `select count(*), count(distinct subject) from queued_mail where subject like '%${mark}%'`;
  await until('the mails', async () => (await mails(database, mark)).length >= all.length);
  for (const [what, query] of Object.entries({ delivered, mailed, told: told(quoted) })) {
    const counts = (await database.rows(query))[0].map(Number);
    must(counts.join() === `${all.length},${all.length}`, `${all.length} reminders ${what}: ${counts}`);
  }
  const files = await mails(database, mark);
  must(new Set(files).size === files.length && files.length === all.length, `${files.length} mails were sent`);
}

const told = (quoted) =>
  `select count(*), count(distinct subject_id) from event where kind = 'REMINDER_DUE' and subject_id in (${quoted})`;

/** Each of the manager's own, once, and none of the colleague's. */
async function heard(ear, mark, mine) {
  const own = () =>
    ear.heard
      .filter(({ data }) => data.kind === 'reminder.due' && data.reminder.text.startsWith(mark))
      .map(({ data }) => data.reminder.id);
  await until('the reminders on a live stream', () => own().length >= mine.length);
  must(own().sort().join() === [...mine].sort().join(), 'a live stream told other reminders than its manager has');
  ear.checkOrder();
}

/** The subjects of the mails that were sent, which are files without a mail server. */
async function mails(database, mark) {
  const folder = join(database.world.scratch, 'home/mail');
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8').match(/^Subject: (.*)$/m)?.[1] ?? '')
    .filter((subject) => subject.includes(mark));
}

async function mailsWanted(pair) {
  await pair.database.rows('update account set verified_at = now(6) where verified_at is null');
  for (const person of pair.people) {
    const [service] = pair.services;
    const { account } = await person.get(service, '/me');
    const { name, locale, zone } = account;
    await person.must(200, service, 'PUT', '/me', { body: { name, locale, zone, reminderMails: true } });
  }
}
