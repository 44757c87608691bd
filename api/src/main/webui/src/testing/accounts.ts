import type { Session } from '@okolo/card';
import { onTestFinished } from 'vitest';

/** A small service in memory with the manners of the real one's doors: links work once, and unknown addresses stay unknown. */
export class Accounts {
  /** What the service was asked, one line each, with the body. */
  readonly asked: string[] = [];
  /** Secrets of links that still work. */
  readonly links = new Set<string>();
  signedIn = false;
  verified = false;
  /** Answers to other questions than those of the doors, by verb and path. */
  readonly answers = new Map<string, object>();
  /** Whether anybody answers at all. */
  reachable = true;

  /** Stands in for the network until the test is over. */
  open(): this {
    const network = globalThis.fetch;
    globalThis.fetch = (async (path: string, init: RequestInit = {}) => this.answer(path, init)) as typeof fetch;
    onTestFinished(() => {
      globalThis.fetch = network;
    });
    return this;
  }

  private answer(path: string, init: RequestInit): Response {
    if (!this.reachable) throw new TypeError('Nobody answers');
    const asked = `${init.method} ${path.replace('/api/v1', '')}`;
    const body = typeof init.body === 'string' ? init.body : '';
    this.asked.push(`${asked} ${body}`.trim());
    return this.reply(asked, body === '' ? {} : JSON.parse(body));
  }

  private reply(asked: string, body: { secret?: string; password?: string }): Response {
    switch (asked) {
      case 'POST /session/refresh':
        return this.signedIn ? json(200, this.session()) : problem(401, 'unauthenticated');
      case 'GET /me':
        return json(200, this.session().me);
      case 'POST /verification/follow':
        if (!this.links.delete(body.secret ?? '')) return problem(404, 'not-found');
        this.verified = true;
        return new Response(null, { status: 204 });
      case 'POST /password/reset':
        return this.reset(body.secret ?? '', body.password ?? '');
      case 'POST /password/forgotten':
      case 'POST /verification':
        return new Response(null, { status: 204 });
      default:
        return json(200, this.answers.get(asked) ?? { items: [], nextCursor: null });
    }
  }

  private reset(secret: string, password: string): Response {
    if (password.length < 10)
      return problem(400, 'invalid', { violations: [{ field: 'password', message: 'At least 10 characters' }] });
    return this.links.delete(secret) ? new Response(null, { status: 204 }) : problem(404, 'not-found');
  }

  private session(): Session {
    const account = { id: 'a', email: 'anna@example.org', name: 'Anna', locale: 'en', zone: 'UTC' };
    const me = {
      account: { ...account, verified: this.verified },
      manager: { id: 'm', name: 'Anna', role: 'OWNER' },
      project: { id: 'p', name: 'Candles', state: 'LICENSED' },
    };
    return { accessToken: 'token', expiresIn: 300, me, memberships: [] } as unknown as Session;
  }
}

function json(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

function problem(status: number, slug: string, more: object = {}): Response {
  return json(status, { type: `/problems/${slug}`, status, ...more });
}
