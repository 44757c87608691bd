// The packaged service, as a process.
import { join } from 'node:path';
import { freePort, jar, java, kill, must, until } from './world.mjs';

export class Service {
  /** @param name also the name of its database user: one or two */
  constructor(name, database, settings = {}) {
    Object.assign(this, { name, database, settings });
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  async start() {
    this.port ??= await freePort();
    const { world, url } = this.database;
    // Starting soon matters more here than running fast later.
    this.child = world.start(this.name, java, ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', jar], {
      OKOLO_HOME: join(world.scratch, 'home'),
      OKOLO_PORT: String(this.port),
      OKOLO_DATABASE_URL: url,
      OKOLO_DATABASE_USER: this.name,
      OKOLO_DATABASE_PASSWORD: 'drill',
      OKOLO_DEMO: 'false',
      OKOLO_LIMIT_FACTOR: '1000',
      OKOLO_REMINDERS_EVERY: '1s',
      ...this.settings,
    });
    await this.ready();
    return this;
  }

  async ready() {
    await until(`the start of ${this.name}`, async () => {
      must(this.isAlive(), `${this.name} has ended`);
      return (await fetch(`${this.origin}/q/health/ready`)).ok;
    });
  }

  isAlive() {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async kill() {
    await kill(this.child);
  }

  /**
   * One request.
   * @param options body (sent as JSON) or file (sent as it is), token, key (Idempotency-Key), version (If-Match)
   * @returns status and body; throws when nothing was answered
   */
  async call(method, path, { body, file, token, key, version } = {}) {
    const headers = { 'Content-Type': file ? 'text/csv' : 'application/json', Accept: 'application/json' };
    if (token) headers.Authorization = `Bearer ${token}`;
    if (key) headers['Idempotency-Key'] = key;
    if (version !== undefined) headers['If-Match'] = `"${version}"`;
    const answer = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers,
      body: file ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const text = await answer.text();
    return { status: answer.status, body: text ? JSON.parse(text) : null };
  }
}
