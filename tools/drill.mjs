// Drills with real processes: what is said to be kept is there afterwards, and what two instances do at once is done once.
//
//   node tools/drill.mjs two|kill-service|kill-database|restore [--server=/usr/sbin] [--rounds=3]
//
// Needs the packaged service (mvn -pl api package -DskipTests) and a folder with mariadbd, mariadb-install-db, mariadb and
// mariadb-dump: Debian's package mariadb-server, or the `bin` folder that the embedded database unpacks into OKOLO_HOME.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const jar = join(root, 'api/target/quarkus-app/quarkus-run.jar');
const scratch = join(root, 'api/target/drill', `${process.argv[2]}-${process.pid}`);
const options = Object.fromEntries(process.argv.slice(3).map((argument) => argument.replace(/^--/, '').split('=')));
const binaries = options.server ?? '/usr/sbin';
const rounds = Number(options.rounds ?? 3);
const running = new Set();

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Unpacked servers have all they need beside them; packaged ones know where it is. */
const base = existsSync(join(binaries, '../scripts/mariadb-install-db')) ? [`--basedir=${join(binaries, '..')}`] : [];

/** The program, beside mariadbd or where Debian has it. */
function program(name) {
  const places = [binaries, join(binaries, '../scripts'), '/usr/bin'];
  const place = places.find((folder) => existsSync(join(folder, name)));
  must(place, `${name} is in none of ${places.join(', ')}`);
  return join(place, name);
}

async function freePort() {
  return await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(what, done, ms = 120_000) {
  const deadline = Date.now() + ms;
  while (!(await done().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`${what} took too long`);
    await sleep(100);
  }
}

function start(name, command, args, env = {}) {
  const log = openSync(join(scratch, `${name}.log`), 'a');
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', log, log] });
  running.add(child);
  child.ended = new Promise((resolve) => child.on('exit', resolve));
  child.ended.then(() => running.delete(child));
  return child;
}

async function kill(child, signal = 'SIGKILL') {
  child.kill(signal);
  await child.ended;
}

/** A server of its own below the build's folder. */
class Database {
  constructor(port) {
    this.port = port;
    this.data = join(scratch, 'data');
    this.socket = join('/tmp', `okolo-drill-${port}.sock`);
    this.url = `jdbc:mariadb://127.0.0.1:${port}/okolo`;
  }

  install() {
    const defaults = ['--no-defaults', `--datadir=${this.data}`, `--user=${userInfo().username}`];
    execFileSync(
      program('mariadb-install-db'),
      [...defaults, ...base, '--auth-root-authentication-method=normal', '--force'],
      {
        stdio: 'ignore',
      },
    );
  }

  async start() {
    this.child = start('database', program('mariadbd'), [
      '--no-defaults',
      `--datadir=${this.data}`,
      ...base,
      `--user=${userInfo().username}`,
      '--bind-address=127.0.0.1',
      `--port=${this.port}`,
      `--socket=${this.socket}`,
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_unicode_ci',
      '--skip-log-bin',
    ]);
    await until('the start of MariaDB', async () => this.sql('select 1'));
  }

  sql(text, database = []) {
    return execFileSync(
      program('mariadb'),
      ['--no-defaults', '-N', '-B', '-u', 'root', `--socket=${this.socket}`, ...database, '-e', text],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    ).trim();
  }

  prepare() {
    this.sql(
      "create database if not exists okolo character set utf8mb4 collate utf8mb4_unicode_ci; create user if not exists 'okolo'@'127.0.0.1' identified by 'drill'; grant all on okolo.* to 'okolo'@'127.0.0.1'",
    );
  }
}

/** The packaged service on a port, with the drill's database. */
class Service {
  constructor(name, database) {
    this.name = name;
    this.database = database;
  }

  async start() {
    this.port ??= await freePort();
    this.child = start(this.name, 'java', ['-jar', jar], {
      OKOLO_HOME: join(scratch, 'home'),
      OKOLO_PORT: String(this.port),
      OKOLO_DATABASE_URL: this.database.url,
      OKOLO_DATABASE_USER: 'okolo',
      OKOLO_DATABASE_PASSWORD: 'drill',
      OKOLO_DEMO: 'false',
      OKOLO_LIMIT_FACTOR: '1000',
    });
    await until(
      `the start of ${this.name}`,
      async () => (await fetch(`http://127.0.0.1:${this.port}/q/health/ready`)).ok,
      180_000,
    );
  }

  /** @returns status and body; throws when nothing was answered */
  async call(method, path, { body, token, key, version } = {}) {
    const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
    if (token) headers.Authorization = `Bearer ${token}`;
    if (key) headers['Idempotency-Key'] = key;
    if (version !== undefined) headers['If-Match'] = `"${version}"`;
    const answer = await fetch(`http://127.0.0.1:${this.port}/api/v1${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : null };
  }

  async signUp() {
    this.email = `${randomUUID()}@example.test`;
    const body = { email: this.email, password: 'a password for drills', name: 'Olga', projectName: 'Drill' };
    const answer = await this.call('POST', '/sign-up', { body: { ...body, locale: 'en', zone: 'Europe/Moscow' } });
    must(answer.status === 201, `sign-up answered ${answer.status}`);
    return answer.body.accessToken;
  }

  /** A second manager of the project. */
  async join(owner) {
    const email = `${randomUUID()}@example.test`;
    const invited = await this.call('POST', '/invitations', { body: { email, role: 'OWNER' }, token: owner });
    must(invited.status === 201, `an invitation was answered ${invited.status}`);
    const secret = invited.body.link.replace(/.*#/, '');
    const answer = await this.call('POST', '/invitations/accept', {
      body: { secret, name: 'Second', password: 'a password for drills' },
    });
    must(answer.status === 200, `joining was answered ${answer.status}`);
    return answer.body.accessToken;
  }

  async signIn(email) {
    const answer = await this.call('POST', '/sign-in', { body: { email, password: 'a password for drills' } });
    must(answer.status === 200, `sign-in answered ${answer.status}`);
    return answer.body.accessToken;
  }
}

function must(holds, message) {
  if (!holds) throw new Error(message);
}

const client = (i) => ({ name: `Client ${i}`, profiles: [{ network: 'VK', externalId: String(1000 + i) }] });

/** Writes until told to stop. Every request has a key; what was answered is acknowledged, the rest must be repeatable. */
class Load {
  acknowledged = new Map();
  open = new Map();
  stopped = false;

  constructor(service, token, clientId) {
    Object.assign(this, { service, token, clientId });
  }

  async run(writers) {
    await Promise.all(Array.from({ length: writers }, () => this.write()));
  }

  async write() {
    while (!this.stopped) {
      const text = `Note ${randomUUID()}`;
      const key = randomUUID();
      this.open.set(text, key);
      await this.post(text, key).catch(() => sleep(50));
    }
  }

  async post(text, key) {
    const answer = await this.service.call('POST', `/clients/${this.clientId}/notes`, {
      body: { text },
      token: this.token,
      key,
    });
    if (answer.status === 201) {
      this.acknowledged.set(text, answer.body.id);
      this.open.delete(text);
    }
    return answer.status;
  }

  /** Sends what was never answered again, with the same keys. */
  async repeat() {
    for (const [text, key] of [...this.open]) {
      // A key whose first request died with its node is free again after two minutes.
      await until(`the repetition of ${text}`, async () => (await this.post(text, key)) === 201, 200_000);
    }
  }

  async check(database) {
    const rows = database.sql('select text, count(*) from note group by text', ['okolo']).split('\n').filter(Boolean);
    const counts = new Map(rows.map((row) => row.split('\t')));
    const lost = [...this.acknowledged.keys()].filter((text) => !counts.has(text));
    const doubled = [...counts].filter(([, count]) => count !== '1');
    must(lost.length === 0, `${lost.length} acknowledged writes are lost`);
    must(doubled.length === 0, `${doubled.length} writes are there twice`);
    const events = database.sql('select count(*), max(seq), count(distinct seq) from event', ['okolo']).split('\t');
    must(events[0] === events[1] && events[1] === events[2], `events are numbered with gaps: ${events}`);
    return counts.size;
  }
}

async function prepared() {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const database = new Database(await freePort());
  database.install();
  await database.start();
  database.prepare();
  console.log(`MariaDB ${database.sql('select version()')}`);
  return database;
}

async function killDrill(victim) {
  const database = await prepared();
  const service = new Service('service', database);
  await service.start();
  let token = await service.signUp();
  const made = await service.call('POST', '/clients', { body: client(1), token });
  must(made.status === 201, `a client was answered ${made.status}`);
  const load = new Load(service, token, made.body.id);
  for (let round = 1; round <= rounds; round++) {
    load.stopped = false;
    load.token = token;
    const writing = load.run(8);
    await sleep(4000);
    const before = load.acknowledged.size;
    await kill(victim === 'service' ? service.child : database.child);
    load.stopped = true;
    await writing;
    if (victim === 'service') await service.start();
    else await database.start();
    await until('the service to be ready again', async () => {
      token = await service.signIn(service.email);
      return true;
    });
    load.token = token;
    const open = load.open.size;
    await load.repeat();
    const rows = await load.check(database);
    console.log(
      `round ${round}: ${before} acknowledged, ${open} unanswered and repeated; ${rows} rows, none lost, none twice`,
    );
  }
}

async function twoInstances() {
  const database = await prepared();
  const one = new Service('one', database);
  const two = new Service('two', database);
  await one.start();
  await two.start();
  const owner = await one.signUp();
  const tokens = [owner, await two.join(owner)];
  const both = async (work) => await Promise.all([0, 1, 0, 1, 0, 1].map((n, i) => work([one, two][n], tokens[n], i)));
  const statuses = (answers) => answers.map((answer) => answer.status).sort();
  const tally = {};

  for (let round = 0; round < rounds * 10; round++) {
    const same = await both((service, token) => service.call('POST', '/clients', { body: client(round), token }));
    must(statuses(same).join() === '201,409,409,409,409,409', `one client of six: ${statuses(same)}`);
    const id = same.find((answer) => answer.status === 201).body.id;

    const key = randomUUID();
    const keyed = await both((service, token) =>
      service.call('POST', `/clients/${id}/notes`, { body: { text: `Keyed ${round}` }, token, key }),
    );
    // A key is the caller's own: two managers, two notes.
    const keyedIds = new Set(keyed.filter((answer) => answer.status === 201).map((answer) => answer.body.id));
    const rows = Number(database.sql(`select count(*) from note where text = 'Keyed ${round}'`, ['okolo']));
    must(rows === 2 && keyedIds.size === 2, `a keyed note is there ${rows} times: ${statuses(keyed)}`);

    const note = keyed.find((answer) => answer.status === 201).body;
    const edits = await both((service, token, i) =>
      service.call('PUT', `/notes/${note.id}`, { body: { text: `Edit ${i}` }, token, version: note.version }),
    );
    must(edits.filter((answer) => answer.status === 200).length === 1, `edits of one version: ${statuses(edits)}`);
    must(
      edits.every((answer) => [200, 412].includes(answer.status)),
      `edits of one version: ${statuses(edits)}`,
    );

    const claims = await both((service, token) => service.call('POST', `/clients/${id}/claim`, { token }));
    const owners = new Set(claims.filter((answer) => answer.status === 200).map((answer) => answer.body.ownerId));
    must(owners.size === 1, `claims by two managers: ${statuses(claims)}`);
    must(
      claims.every((answer) => [200, 409].includes(answer.status)),
      `claims by two managers: ${statuses(claims)}`,
    );
    const other = (await two.call('POST', '/clients', { body: client(100_000 + round), token: tokens[1] })).body;
    const { version } = (await one.call('GET', `/clients/${id}`, { token: owner })).body;
    const merges = await both((service, token) =>
      service.call('POST', `/clients/${id}/merges`, { body: { otherId: other.id }, token, version }),
    );
    must(merges.filter((answer) => answer.status === 200).length === 1, `merges of one client: ${statuses(merges)}`);

    for (const answer of [...same, ...keyed, ...edits, ...claims, ...merges]) {
      must(answer.status < 500, `answered ${answer.status}`);
      tally[answer.status] = (tally[answer.status] ?? 0) + 1;
    }
  }
  const events = database.sql('select count(*), max(seq) from event', ['okolo']).split('\t');
  must(events[0] === events[1], `events have gaps: ${events}`);
  console.log(
    `${rounds * 10} rounds of five races on two instances: ${JSON.stringify(tally)}; ${events[0]} events, no gap`,
  );
}

/** Dumps a base, loses everything, restores it elsewhere, and the service goes on. */
async function restore() {
  const database = await prepared();
  const service = new Service('service', database);
  await service.start();
  const token = await service.signUp();
  for (let i = 0; i < 200; i++) await service.call('POST', '/clients', { body: client(i), token });
  const counts = () =>
    ['account', 'project', 'manager', 'client', 'profile', 'handle', 'client_word', 'event', 'session', 'status']
      .map((table) => `${table}=${database.sql(`select count(*) from ${table}`, ['okolo'])}`)
      .join(' ');
  const before = counts();
  const dump = execFileSync(
    program('mariadb-dump'),
    ['--no-defaults', '--single-transaction', '--routines', '-u', 'root', `--socket=${database.socket}`, 'okolo'],
    { maxBuffer: 1 << 30 },
  );
  writeFileSync(join(scratch, 'okolo.sql'), dump);
  await kill(service.child, 'SIGTERM');
  await kill(database.child);
  rmSync(database.data, { recursive: true });
  database.install();
  await database.start();
  database.prepare();
  execFileSync(program('mariadb'), ['--no-defaults', '-u', 'root', `--socket=${database.socket}`, 'okolo'], {
    input: dump,
  });
  must(counts() === before, `restored ${counts()}, not ${before}`);
  await service.start();
  const again = await service.signIn(service.email);
  const found = await service.call('GET', '/clients?limit=200', { token: again });
  must(found.body.items.length === 200, `${found.body.items.length} clients are found`);
  const added = await service.call('POST', '/clients', { body: client(1000), token: again });
  must(added.status === 201, `a new client was answered ${added.status}`);
  console.log(`dump of ${dump.length} bytes, restored into an empty server: ${before}; the service reads and writes`);
}

const drills = {
  two: twoInstances,
  'kill-service': () => killDrill('service'),
  'kill-database': () => killDrill('database'),
  restore,
};
const drill = drills[process.argv[2]];
if (!drill) {
  console.error(`node tools/drill.mjs ${Object.keys(drills).join('|')} [--server=/usr/sbin] [--rounds=3]`);
  process.exit(2);
}
try {
  await drill();
} catch (failure) {
  console.error(`${failure.message}; the logs are in ${scratch}`);
  process.exitCode = 1;
} finally {
  for (const child of running) child.kill('SIGKILL');
}
