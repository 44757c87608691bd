// A MariaDB server of the drill's own.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, kill, must, until } from './world.mjs';

const run = promisify(execFile);
const me = userInfo().username;

export class Database {
  constructor(world) {
    this.world = world;
    this.data = join(world.scratch, 'data');
    // A server that starts deletes the temporary tables of all others in the folder it shares with them.
    this.temporary = join(world.scratch, 'tmp');
    mkdirSync(this.temporary, { recursive: true });
    // Unpacked servers have all they need beside them; packaged ones know where it is.
    const unpacked = existsSync(join(world.binaries, '../scripts/mariadb-install-db'));
    this.base = unpacked ? [`--basedir=${join(world.binaries, '..')}`] : [];
  }

  /** An empty server that runs. */
  static async open(world) {
    const database = new Database(world);
    database.port = await freePort();
    // A socket's path may have about a hundred characters only.
    database.socket = join('/tmp', `okolo-drill-${database.port}.sock`);
    // Encrypted where the server can: from 11.4 on it needs no certificate for that.
    database.url = `jdbc:mariadb://127.0.0.1:${database.port}/okolo?sslMode=allow`;
    database.install();
    await database.start();
    await database.prepare();
    database.version = await database.sql('select version()');
    return database;
  }

  /** The program, beside mariadbd or where Debian has it. */
  program(name) {
    const { binaries } = this.world;
    const places = [binaries, join(binaries, '../scripts'), '/usr/bin'];
    const place = places.find((folder) => existsSync(join(folder, name)));
    must(place, `${name} is in none of ${places.join(', ')}`);
    return join(place, name);
  }

  install() {
    const defaults = ['--no-defaults', `--datadir=${this.data}`, `--user=${me}`, ...this.base];
    const form = ['--auth-root-authentication-method=normal', '--force', '--skip-test-db'];
    const env = { ...process.env, TMPDIR: this.temporary };
    execFileSync(this.program('mariadb-install-db'), [...defaults, ...form], { stdio: 'ignore', env });
  }

  async start() {
    const place = [`--datadir=${this.data}`, `--tmpdir=${this.temporary}`, ...this.base, `--user=${me}`];
    const net = [`--socket=${this.socket}`, '--bind-address=127.0.0.1', `--port=${this.port}`, '--skip-name-resolve'];
    const text = ['--character-set-server=utf8mb4', '--collation-server=utf8mb4_unicode_ci'];
    // userstat tells what each instance, a user of its own, has done.
    const rest = ['--skip-log-bin', '--userstat=1'];
    this.child = this.world.start('database', this.program('mariadbd'), [
      '--no-defaults',
      ...place,
      ...net,
      ...text,
      ...rest,
    ]);
    await until('the start of MariaDB', async () => (await this.sql('select 1')) === '1');
  }

  async kill() {
    await kill(this.child);
  }

  /** Rows with tabs between the columns; empty when there are none. */
  async sql(text, database = []) {
    const client = ['--no-defaults', '-N', '-B', '-u', 'root', `--socket=${this.socket}`];
    const { stdout } = await run(this.program('mariadb'), [...client, ...database, '-e', text], { maxBuffer: 1 << 28 });
    return stdout.trim();
  }

  /** The same, of the service's tables, as an array of arrays. */
  async rows(text) {
    const answer = await this.sql(text, ['okolo']);
    return answer === '' ? [] : answer.split('\n').map((row) => row.split('\t'));
  }

  async number(text) {
    return Number((await this.rows(text))[0][0]);
  }

  /** A base, and a user for each instance. */
  async prepare() {
    const users = ['one', 'two'].map(
      (user) =>
        `create user if not exists '${user}'@'127.0.0.1' identified by 'drill'; grant all on okolo.* to '${user}'@'127.0.0.1'`,
    );
    const base = 'create database if not exists okolo character set utf8mb4 collate utf8mb4_unicode_ci';
    await this.sql([base, ...users].join('; '));
  }

  /** How many rows each instance has inserted since the server's start. */
  async inserted() {
    const found = await this.sql('select user, rows_inserted from information_schema.user_statistics');
    const counts = Object.fromEntries(found.split('\n').map((row) => row.split('\t')));
    return [Number(counts.one ?? 0), Number(counts.two ?? 0)];
  }
}
