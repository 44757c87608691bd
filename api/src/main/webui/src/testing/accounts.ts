import type { Role, SecondStep, Session } from '@okolo/card';
import { onTestFinished } from 'vitest';

/** The project everybody is in. */
export const PROJECT = {
  id: 'p',
  name: 'Candles',
  state: 'LICENSED',
  zone: 'UTC',
  seats: 10,
  seatsTaken: 1,
  version: 1,
};

/** Why a question is refused. */
interface Refusal {
  readonly status: number;
  readonly slug: string;
  readonly more?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A small service in memory with the manners of the real one's doors: links work once, and unknown addresses stay unknown. */
export class Accounts {
  /** What the service was asked, one line each, with the body. */
  readonly asked: string[] = [];
  /** Secrets of links that still work. */
  readonly links = new Set<string>();
  signedIn = false;
  verified = false;
  /** Whether the person has a second factor, and which roles of the project must have one. */
  secondFactor = false;
  secondFactorRoles: readonly Role[] = [];
  /** What signing in asks for after the password; null for nothing. */
  methods: SecondStep['methods'] | null = null;
  /** The only second factor that is right, by its name in the request. */
  right: Readonly<Record<string, string>> = {};
  /** Questions that are refused, by verb and path. */
  readonly refusals = new Map<string, Refusal>();
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
    const refusal = this.refusals.get(asked);
    if (refusal) return problem(refusal.status, refusal.slug, refusal.more, refusal.headers);
    return this.reply(asked, body === '' ? {} : JSON.parse(body));
  }

  private reply(asked: string, body: Readonly<Record<string, string>>): Response {
    switch (asked) {
      case 'POST /session/refresh':
        return this.signedIn ? json(200, this.session()) : problem(401, 'unauthenticated');
      case 'POST /sign-in':
      case 'POST /invitations/accept':
        return this.methods ? json(202, this.step(this.methods)) : this.enter();
      case 'POST /sign-in/second':
        return Object.entries(this.right).every(([name, value]) => body[name] === value)
          ? this.enter()
          : problem(401, 'second-factor-refused');
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

  private step(methods: SecondStep['methods']): SecondStep {
    const options = JSON.stringify({ challenge: 'c3RlcA', rpId: 'localhost', allowCredentials: [] });
    return { challenge: 'step', expiresIn: 300, methods, passkeyOptions: methods.includes('PASSKEY') ? options : null };
  }

  private enter(): Response {
    this.signedIn = true;
    return json(200, this.session());
  }

  private reset(secret: string, password: string): Response {
    if (password.length < 10)
      return problem(400, 'invalid', { violations: [{ field: 'password', message: 'At least 10 characters' }] });
    return this.links.delete(secret) ? new Response(null, { status: 204 }) : problem(404, 'not-found');
  }

  private project() {
    const { secondFactorRoles } = this;
    return { ...PROJECT, secondFactorRoles };
  }

  private session(): Session {
    const account = { id: 'a', email: 'anna@example.org', name: 'Anna', locale: 'en', zone: 'UTC' };
    const me = {
      account: { ...account, verified: this.verified, secondFactor: this.secondFactor },
      manager: { id: 'm', name: 'Anna', role: 'OWNER' },
      project: this.project(),
    };
    return { accessToken: 'token', expiresIn: 300, me, memberships: [] } as unknown as Session;
  }
}

function json(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

function problem(status: number, slug: string, more: object = {}, headers = {}): Response {
  return json(status, { type: `/problems/${slug}`, status, ...more }, headers);
}
