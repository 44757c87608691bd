/**
 * A stand-in for the service, as small as the extension allows: it pairs, and every person asked for is a client with
 * an empty card. For the pages tool and the benchmark only, where thousands of strangers have to be clients; the browser
 * tests use the real service.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface AskedKey {
  network: string;
  id?: string | null;
  handle?: string | null;
}

export interface StandIn {
  readonly origin: string;
  /** How many look-ups were answered. */
  lookups(): number;
  close(): Promise<void>;
}

const managerId = randomUUID();
const statusId = randomUUID();
const now = '2026-01-01T00:00:00Z';
const manager = {
  id: managerId,
  name: 'Stand-in',
  email: 'stand-in@example.org',
  role: 'OWNER',
  active: true,
  joinedAt: now,
  version: 0,
};
const project = {
  id: randomUUID(),
  name: 'Stand-in',
  description: '',
  site: '',
  zone: 'UTC',
  hasLogo: false,
  logoVersion: 0,
};
const trial = {
  state: 'TRIAL',
  trialEndsAt: '2036-01-01T00:00:00Z',
  seats: 10,
  seatsTaken: 1,
  createdAt: now,
  version: 0,
};
const me = {
  account: { id: randomUUID(), email: manager.email, name: manager.name, locale: 'en', zone: 'UTC', verified: true },
  manager,
  project: { ...project, ...trial },
};
const status = {
  id: statusId,
  captions: { en: 'Client' },
  color: '#2b8a3e',
  shape: 'CIRCLE',
  letter: 'C',
  outcome: 'OPEN',
  position: 0,
  version: 0,
};

const client = (id: string) => ({
  id,
  name: `Client ${id}`,
  comment: null,
  source: null,
  statusId,
  ownerId: managerId,
  blocked: false,
  blockedReason: null,
  noteCount: 0,
  nextDue: null,
  profiles: [],
  contacts: [],
  fields: {},
  tagIds: [],
  createdBy: managerId,
  createdAt: now,
  changedAt: now,
  version: 0,
});

/** What a card asks about a client: who they are, and lists in which nothing stands. */
function cardAnswer(path: string): object | null {
  const [, id, list] = /^\/api\/v1\/clients\/([^/]+)(\/.+)?$/.exec(path) ?? [];
  if (id === undefined) return null;
  return list === undefined ? client(id) : { items: [], nextCursor: null };
}

function accessToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 3600;
  return `${part({ alg: 'none' })}.${part({ sub: managerId, project: project.id, groups: ['OWNER'], via: 'EXTENSION', exp })}.`;
}

/** The same client for the same person, asked for by id, by handle or by both. */
function clientBook() {
  const known = new Map<string, string>();
  return (key: AskedKey): string => {
    const names = [key.id && `${key.network} ${key.id}`, key.handle && `${key.network} @${key.handle}`].filter(
      (name): name is string => Boolean(name),
    );
    const client = names.map((name) => known.get(name)).find(Boolean) ?? randomUUID();
    for (const name of names) if (!known.has(name)) known.set(name, client);
    return client;
  };
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** Only what the extension's pairing script expects of the cabinet's page: say hello, hand over a token. */
const connectPage = `<!doctype html><title>Connect</title><script>
const pair = () => postMessage({ okolo: 'pair', server: location.origin, token: 'okolo_stand_in' }, location.origin);
addEventListener('message', ({ data }) => {
  if (data.okolo === 'here' && !data.paired) pair();
  if (data.okolo === 'paired' || data.paired) document.title = 'paired';
  if (data.okolo === 'pair-failed') document.title = 'failed: ' + data.reason;
});
postMessage({ okolo: 'hello' }, location.origin);
</script>`;

function allowExtensions(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE');
  response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*');
  response.setHeader('access-control-expose-headers', 'etag');
}

/** Starts the stand-in on a free port of 127.0.0.1. */
export async function startStandIn(): Promise<StandIn> {
  const clientOf = clientBook();
  let lookups = 0;
  const answers: Record<string, (response: ServerResponse, text: string) => void> = {
    'GET /connect': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(connectPage),
    'POST /api/v1/token-exchange': (response) =>
      json(response, { accessToken: accessToken(), expiresIn: 3600, me, memberships: [] }),
    'GET /api/v1/me': (response) => json(response, me),
    'GET /api/v1/project': (response) => json(response, me.project),
    'GET /api/v1/statuses': (response) => json(response, { items: [status] }),
    'GET /api/v1/managers': (response) => json(response, { items: [manager] }),
    'GET /api/v1/statistics/today': (response) => json(response, { added: 0, statusMoves: 0, notes: 0, mine: 0 }),
    'GET /api/v1/networks/adapters': (response) => response.writeHead(204).end(),
    'GET /api/v1/live': (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n'),
    'POST /api/v1/lookup': (response, text) => {
      const { keys } = JSON.parse(text) as { keys: AskedKey[] };
      const rest = { ownerId: managerId, blocked: false, noteCount: 0, nextDue: null, version: 0, learn: false };
      const found = keys.map((key, index) => {
        const clientId = clientOf(key);
        return { index, clientId, profileId: clientId, statusId, ...rest };
      });
      lookups += 1;
      json(response, { found, takenOver: [] });
    },
  };
  const server = createServer(async (request, response) => {
    allowExtensions(request, response);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const path = (request.url ?? '').split('?')[0];
    const answer = answers[`${request.method} ${path}`];
    const text = await body(request);
    if (answer) return answer(response, text);
    const card = request.method === 'GET' ? cardAnswer(path ?? '') : null;
    if (card) return json(response, card);
    response.writeHead(404, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify({ type: '/problems/not-found', title: 'Not found', status: 404 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lookups: () => lookups,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
