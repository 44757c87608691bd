import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came in. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** How one request is answered; `cut` breaks the connection without an answer. */
export type FakeAnswer =
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'cut';

type Responder = (seen: Seen) => FakeAnswer | undefined;

export const OWNER = {
  id: 'm1',
  name: 'Olga Probe',
  email: 'olga@example.org',
  role: 'OWNER',
  active: true,
  version: 1,
};
const ME = {
  account: { id: 'a1', email: OWNER.email, name: OWNER.name, locale: 'en', zone: 'UTC', verified: true },
  manager: OWNER,
  project: { id: 'p1', name: 'Probe', state: 'TRIAL', version: 1 },
};

/** A small stand-in for the service, over real HTTP. Says yes to everything unless it is told otherwise. */
export class FakeService {
  readonly seen: Seen[] = [];
  token = 'okolo_good';
  /** What is told differently of the manager who connects. */
  me: Partial<typeof OWNER> = {};
  clients: Array<Record<string, unknown>> = [];
  private readonly streams = new Set<ServerResponse>();
  private readonly responders: Responder[] = [];
  private held: { isHeld: (seen: Seen) => boolean; onHeld: (go: () => void) => void } | null = null;
  private seq = 0;
  private readonly server = createServer((request, response) => void this.take(request, response));
  origin = '';

  async start(port = 0): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    for (const stream of this.streams) stream.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Answers differently from now on; the newest rule that answers counts. */
  when(responder: Responder): void {
    this.responders.unshift(responder);
  }

  /** Keeps the answer to the next such request back until `go` is called. */
  hold(isHeld: (seen: Seen) => boolean, onHeld: (go: () => void) => void): void {
    this.held = { isHeld, onHeld };
  }

  /** Requests to a path, in order. */
  to(path: string, method?: string): Seen[] {
    return this.seen.filter((one) => one.path.startsWith(path) && (!method || one.method === method));
  }

  /** Tells all listeners of the stream. */
  tell(event: string, data: unknown): void {
    const text = `id: ${++this.seq}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    for (const stream of this.streams) stream.write(text);
  }

  /** Breaks all streams off. */
  cutStreams(): void {
    for (const stream of this.streams) stream.destroy();
    this.streams.clear();
  }

  get listeners(): number {
    return this.streams.size;
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'authorization,content-type,idempotency-key,if-match,if-none-match,last-event-id',
    );
    response.setHeader('Access-Control-Allow-Methods', 'GET,POST,PUT,DELETE');
    response.setHeader('Access-Control-Expose-Headers', 'ETag,Retry-After');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const path = (request.url ?? '').replace('/api/v1', '');
    const seen = { method: request.method ?? '', path, headers: request.headers, body: text ? JSON.parse(text) : null };
    this.seen.push(seen);
    await this.untilTold(seen);
    const answer = this.responders.map((one) => one(seen)).find((one) => one !== undefined) ?? this.usual(seen);
    if (answer === 'cut') return void request.socket.destroy();
    if (answer === 'stream') return this.open(response);
    const isProblem = answer.status >= 400;
    response.writeHead(answer.status, {
      'Content-Type': isProblem ? 'application/problem+json' : 'application/json',
      ...answer.headers,
    });
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
  }

  private async untilTold(seen: Seen): Promise<void> {
    const { held } = this;
    if (!held?.isHeld(seen)) return;
    this.held = null;
    await new Promise<void>((go) => held.onHeld(go));
  }

  private open(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(`:okolo\nid: ${this.seq}\nretry: 1000\n\n`);
    this.streams.add(response);
    response.on('close', () => this.streams.delete(response));
  }

  private usual(seen: Seen): FakeAnswer | 'stream' {
    const { method, path, body } = seen;
    if (path === '/token-exchange') return this.exchange(body as { token: string });
    if (seen.headers.authorization !== 'Bearer jwt') return problem(401, 'unauthenticated');
    if (path === '/live') return 'stream';
    if (path === '/lookup') return { status: 200, body: { found: this.find(body as { keys: Key[] }), takenOver: [] } };
    if (path === '/sightings') return { status: 204 };
    if (path === '/statuses') return { status: 200, body: { items: STATUSES } };
    if (path === '/managers')
      return { status: 200, body: { items: [OWNER, { ...OWNER, id: 'm2', name: 'Lev Sample' }] } };
    if (path === '/statistics/today') return { status: 200, body: { added: 2, statusMoves: 3, notes: 5, mine: 41 } };
    if (method === 'GET' && /\/(notes|events)/.test(path))
      return { status: 200, body: { items: [], nextCursor: null } };
    return this.client(seen);
  }

  private client({ method, path, body }: Seen): FakeAnswer {
    const client = this.clients.find((one) => path.split(/[/?]/)[2] === one.id);
    if (method === 'POST' && path === '/clients') return this.added(body as object);
    if (!client) return problem(404, 'not-found');
    if (method === 'GET') return { status: 200, body: client };
    if (path.endsWith('/notes')) return { status: 201, body: { id: randomUUID(), version: 1, ...(body as object) } };
    Object.assign(client, body, { version: Number(client.version) + 1 });
    return { status: 200, body: client };
  }

  private added(body: object): FakeAnswer {
    const client = { id: randomUUID(), version: 1, ...body };
    this.clients.push(client);
    return { status: 201, body: client };
  }

  private exchange({ token }: { token: string }): FakeAnswer {
    if (token !== this.token) return problem(401, 'token-refused');
    const me = { ...ME, manager: { ...ME.manager, ...this.me } };
    return { status: 200, body: { accessToken: 'jwt', expiresIn: 300, me } };
  }

  private find({ keys }: { keys: Key[] }): unknown[] {
    return keys.flatMap((key, index) => {
      const client = this.clients.find((one) => (one.keys as Key[] | undefined)?.some((own) => isKey(own, key)));
      return client ? [{ ...lookedUp(client), index }] : [];
    });
  }
}

interface Key {
  readonly network: string;
  readonly id?: string;
  readonly handle?: string;
}

function isKey(own: Key, asked: Key): boolean {
  if (own.network !== asked.network) return false;
  return own.id !== undefined && asked.id !== undefined
    ? own.id === asked.id
    : own.handle !== undefined && own.handle === asked.handle;
}

function lookedUp(client: Record<string, unknown>): Record<string, unknown> {
  const { id, statusId = null, ownerId = null, blocked = false, version = 1 } = client;
  return {
    clientId: id,
    profileId: `${String(id)}-p`,
    statusId,
    ownerId,
    blocked,
    noteCount: 0,
    nextDue: null,
    version,
    learn: false,
  };
}

/** A problem as the service words it. */
export function problem(status: number, slug: string, extras: Readonly<Record<string, unknown>> = {}): FakeAnswer {
  return { status, body: { type: `/problems/${slug}`, title: slug, status, ...extras } };
}

export const STATUSES = [
  {
    id: 's1',
    captions: { en: 'New', ru: 'Новый' },
    color: '#1c7ed6',
    shape: 'CIRCLE',
    letter: 'N',
    outcome: 'OPEN',
    position: 0,
    version: 1,
  },
  {
    id: 's2',
    captions: { en: 'In talks', ru: 'Переговоры' },
    color: '#f59f00',
    shape: 'DIAMOND',
    letter: 'T',
    outcome: 'OPEN',
    position: 1,
    version: 1,
  },
  {
    id: 's3',
    captions: { en: 'Won', ru: 'Успех' },
    color: '#2f9e44',
    shape: 'SHIELD',
    letter: '✓',
    outcome: 'WON',
    position: 2,
    version: 1,
  },
];
