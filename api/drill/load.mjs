// A team at work: every kind of write at once, at one or several instances, until told to stop.
import { randomInt, randomUUID } from 'node:crypto';
import { must, sleep, until } from './world.mjs';
import { mark, posts, puts, texts } from './writes.mjs';

const kinds = [...Object.keys(posts), 'note', 'note', 'client', ...Object.keys(puts)];

export class Load {
  /** Marks by kind: answered as done; and sent without an answer, with what is needed to send them again. */
  acknowledged = Object.fromEntries(Object.keys(texts).map((kind) => [kind, new Set()]));
  open = new Map();
  refused = {};
  lies = [];

  /** @param services each writer keeps to one; its requests are lost when that dies */
  constructor(services, person) {
    Object.assign(this, { services, person });
  }

  /** Gives each writer a client and a note of its own to work on. */
  async prepare(writers) {
    const [service] = this.services;
    const statusIds = (await this.person.get(service, '/statuses')).items.map((status) => status.id);
    this.writers = await Promise.all(Array.from({ length: writers }, (_, n) => this.desk(n, statusIds)));
  }

  async desk(n, statusIds) {
    const service = this.services[n % this.services.length];
    const add = async (path, body) => (await this.person.must(201, service, 'POST', path, { body })).id;
    const clientId = await add('/clients', { name: `Desk ${n}` });
    const movedId = await add('/clients', { name: `Moved ${n}` });
    const noteId = await add(`/clients/${movedId}/notes`, { text: 'To be edited' });
    return { service, clientId, movedId, noteId, statusIds };
  }

  /** Starts; {@link stop} ends. */
  start() {
    this.stopped = false;
    this.writing = Promise.all(this.writers.map((desk) => this.work(desk)));
  }

  async stop() {
    this.stopped = true;
    await this.writing;
  }

  async work(desk) {
    while (!this.stopped) {
      const kind = kinds[randomInt(kinds.length)];
      const word = mark();
      const write = { kind, desk, key: randomUUID() };
      if (await this.send(word, write).catch(() => false)) continue;
      await sleep(50);
    }
  }

  /** @returns whether it was answered as done */
  async send(word, write) {
    const done = posts[write.kind] ? await this.post(word, write) : await this.put(word, write);
    if (done) {
      this.acknowledged[write.kind].add(word);
      this.open.delete(word);
    }
    return done;
  }

  async post(word, write) {
    const { desk } = write;
    if (write.kind === 'bulk') write.counted ??= await this.count(word, desk);
    const { method, path, body } = posts[write.kind](word, { ...desk, ...write.counted });
    this.open.set(word, write);
    const answer = await this.person.call(desk.service, method, path, { body, key: write.key });
    return this.isDone(answer, [201, 202]);
  }

  /** Counts first, as a bulk action asks. */
  async count(word, { service, clientId, statusIds }) {
    const action = { kind: 'STATUS', statusId: statusIds[0] };
    const body = { action: { ...action, reason: `Sale ${word}` }, clientIds: [clientId] };
    const { token } = await this.person.must(200, service, 'POST', '/bulk-actions/preview', { body });
    return { token, action };
  }

  /** Reads, and puts with the version read; whoever was not answered reads first whether it has been done. */
  async put(word, write) {
    const { kind, desk } = write;
    const { at, path, body } = puts[kind];
    const now = await this.person.get(desk.service, at(desk));
    if (this.open.has(word) && (await this.isThere(word, write, now))) return true;
    this.open.set(word, write);
    const how = { body: body(word, now, desk), version: now.version };
    return this.isDone(await this.person.call(desk.service, 'PUT', path(desk), how), [200]);
  }

  /** As a manager would see it: in the text, or in the client's moves. */
  async isThere(word, { kind, desk }, now) {
    if (kind === 'edit') {
      const former = await this.person.get(desk.service, `/notes/${desk.noteId}/history?limit=200`);
      return [now, ...former.items].some((note) => note.text.endsWith(word));
    }
    const { items } = await this.person.get(desk.service, `/clients/${desk.movedId}/moves?limit=200`);
    return items.some((move) => move.reason?.endsWith(word));
  }

  isDone({ status, body }, good) {
    if (good.includes(status)) return true;
    const what = `${status} ${body?.type ?? ''}`.trim();
    // Nothing here is ever deleted, and all is asked rightly: whoever is told otherwise would give up.
    if ([400, 403, 404, 422].includes(status)) this.lies.push(what);
    this.refused[what] = (this.refused[what] ?? 0) + 1;
    return false;
  }

  /** Sends what was never answered again, with the same keys, until it is. */
  async repeat() {
    const open = [...this.open];
    const again = ([word, write]) => until(`the repetition of ${word}`, () => this.send(word, write), 1000);
    await Promise.all(open.map(again));
    return open.length;
  }

  get done() {
    return Object.values(this.acknowledged).reduce((sum, marks) => sum + marks.size, 0);
  }

  /** Everything acknowledged is there, and nothing twice. */
  async check(database) {
    must(this.lies.length === 0, `answered wrongly: ${this.lies}`);
    for (const [kind, query] of Object.entries(texts)) {
      const counts = new Map();
      for (const [text] of await database.rows(query)) {
        const word = text.split(' ').pop();
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
      const lost = [...this.acknowledged[kind]].filter((word) => !counts.has(word));
      const doubled = [...this.acknowledged[kind]].filter((word) => counts.get(word) > 1);
      must(lost.length === 0, `${lost.length} acknowledged writes are lost: ${kind}, such as ${lost[0]}`);
      must(doubled.length === 0, `${doubled.length} writes are there twice: ${kind}, such as ${doubled[0]}`);
    }
  }

  /** Clients and notes that were acknowledged are found, at every instance. */
  async search(many = 20) {
    for (const service of new Set(this.services)) {
      for (const kind of ['client', 'note']) {
        for (const word of [...this.acknowledged[kind]].slice(-many)) {
          await until(`finding ${word}`, async () => {
            const { items } = await this.person.get(service, `/search?q=${word}`);
            return items.length === 1;
          });
        }
      }
    }
  }
}
