import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SessionKeeper } from './session';

/** A service that knows one token at a time and counts what it is asked. */
let server: Server;
let asked: string[];
let valid: string;
let cookieHolds: boolean;
const realFetch = globalThis.fetch;

const session = () => ({ accessToken: valid, expiresIn: 300, me: {}, memberships: [] });

function answer(request: IncomingMessage): [number, object] {
  const path = `${request.method} ${request.url?.replace('/api/v1', '')}`;
  asked.push(path);
  if (path === 'POST /session/refresh')
    return cookieHolds ? [200, session()] : [401, { type: '/problems/unauthenticated', status: 401 }];
  const known = request.headers.authorization === `Bearer ${valid}`;
  return known
    ? [200, { path, key: request.headers['idempotency-key'] }]
    : [401, { type: '/problems/unauthenticated' }];
}

beforeEach(async () => {
  [asked, valid, cookieHolds] = [[], 'first', true];
  server = createServer((request, response) => {
    const [status, body] = answer(request);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // The browser's window would refuse a request to another origin; Node's own fetch carries it to the server.
  globalThis.fetch = ((path: string, init: RequestInit) => carried(port, path, init)) as typeof fetch;
});

async function carried(port: number, path: string, init: RequestInit): Promise<Response> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const headers = Object.fromEntries(init.headers as Headers);
    const outgoing = request({ port, path, method: init.method ?? 'GET', headers }, (incoming) => {
      let text = '';
      incoming.on('data', (piece) => {
        text += piece;
      });
      incoming.on('end', () => resolve(new Response(text, { status: incoming.statusCode ?? 0, headers: TYPE })));
    });
    outgoing.on('error', reject).end(init.body as string | undefined);
  });
}

const TYPE = { 'Content-Type': 'application/json' };

afterEach(async () => {
  globalThis.fetch = realFetch;
  await new Promise((resolve) => server.close(resolve));
});

describe('A session', () => {
  it('is found again by the cookie', async () => {
    const keeper = new SessionKeeper();
    await keeper.refresh();
    expect(keeper.presence.state).toBe('signed-in');
  });

  it('is over when the cookie no longer holds', async () => {
    cookieHolds = false;
    const keeper = new SessionKeeper();
    await keeper.refresh();
    expect(keeper.presence.state).toBe('signed-out');
  });

  it('refreshes once for many questions at a time', async () => {
    const keeper = new SessionKeeper();
    await Promise.all([keeper.ask('/me'), keeper.ask('/statuses'), keeper.ask('/managers')]);
    expect(asked.filter((path) => path.includes('refresh'))).toHaveLength(1);
  });

  it('asks again with a new token when the old one was refused', async () => {
    const keeper = new SessionKeeper();
    await keeper.refresh();
    valid = 'second';
    expect(await keeper.ask('/me')).toMatchObject({ path: 'GET /me' });
  });

  it('gives up after one new token', async () => {
    const keeper = new SessionKeeper();
    await keeper.refresh();
    [valid, cookieHolds] = ['second', false];
    await expect(keeper.ask('/me')).rejects.toMatchObject({ problem: { type: '/problems/unauthenticated' } });
  });

  it('renews a token that is about to expire before it is refused', async () => {
    let now = 0;
    const keeper = new SessionKeeper(() => now);
    await keeper.refresh();
    now = 290_000;
    await keeper.ask('/me');
    expect(asked).toEqual(['POST /session/refresh', 'POST /session/refresh', 'GET /me']);
  });

  it('makes every create safe to repeat', async () => {
    const made = await new SessionKeeper().ask<{ key: string }>('/clients', { method: 'POST', body: {} });
    expect(made.key).toMatch(/^[0-9a-f]{32}$/);
  });

  it('says that the service cannot be reached, and stays signed in', async () => {
    const keeper = new SessionKeeper();
    await keeper.refresh();
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    await expect(keeper.ask('/me')).rejects.toMatchObject({ problem: { type: '/problems/unreachable' } });
    expect(keeper.presence.state).toBe('signed-in');
  });
});
