import type { Me, Problem } from '@okolo/card';
import { UNREACHABLE } from '@okolo/card/problem';
import type { ConnectAnswer, ConnectionState } from '../../messages/protocol';
import { stored } from '../kept/stored';
import { isDown, type Outcome, problemOf } from './outcome';

/** What this browser was paired with. The token never leaves the background. */
interface Pairing {
  readonly server: string;
  readonly token: string;
  readonly me: Me;
  readonly isRevoked: boolean;
}

interface Access {
  readonly jwt: string;
  readonly until: number;
}

/** One request to the service, below `/api/v1`. */
export interface ServiceRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const PATIENCE = 15_000;
/** An access token is renewed this long before it ends. */
const EARLY = 20_000;

/** The way to the service: holds the token, exchanges it, and knows how things stand. */
export class Connection {
  private readonly pairing = stored<Pairing | null>('local', 'pairing', null);
  private readonly access = stored<Access | null>('session', 'access', null);
  private readonly listeners = new Set<() => void>();
  private exchanging: Promise<Access | Outcome> | null = null;
  private current: ConnectionState = 'starting';
  isReadOnly = false;

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  async view(): Promise<{ state: ConnectionState; server: string; me: Me | null }> {
    const pairing = await this.pairing.get();
    const state = !pairing ? 'unpaired' : pairing.isRevoked ? 'revoked' : this.current;
    return { state, server: pairing?.server ?? '', me: pairing?.me ?? null };
  }

  /** The service and the manager of this browser, as one string; empty without a connection. */
  async sender(): Promise<string> {
    const pairing = await this.pairing.get();
    return pairing ? `${pairing.server} ${pairing.me.manager.id}` : '';
  }

  /** Whether this browser is connected to a service at another address. */
  async isElsewhere(server: string): Promise<boolean> {
    const pairing = await this.pairing.get();
    return pairing !== null && pairing.server !== originOf(server);
  }

  /** Tries a token at a service; keeps both when the service accepts it. */
  async connect(server: string, token: string): Promise<ConnectAnswer> {
    const origin = originOf(server);
    if (!origin) return { connected: false, problem: problem('bad-address') };
    const before = await this.pairing.get();
    const answer = await exchange(origin, token.trim());
    if (answer.kind !== 'answer') return { connected: false, problem: whyNot(answer) };
    const { accessToken, expiresIn, me } = answer.body as { accessToken: string; expiresIn: number; me: Me };
    const isOther = before !== null && (before.server !== origin || before.me.manager.id !== me.manager.id);
    if (isOther) await chrome.storage.session.clear();
    await this.pairing.set({ server: origin, token: token.trim(), me, isRevoked: false });
    await this.access.set({ jwt: accessToken, until: Date.now() + expiresIn * 1000 });
    this.isReadOnly = me.project.state === 'READ_ONLY';
    this.become('connected', true);
    return { connected: true, manager: me.manager.name };
  }

  async disconnect(): Promise<void> {
    await this.pairing.set(null);
    await chrome.storage.session.clear();
    this.become('unpaired', true);
  }

  /** The stream broke off and is being taken up again. */
  interrupted(): void {
    if (this.current === 'connected') this.become('reconnecting');
  }

  /** Sends one request with a valid access token, which is renewed once when the service does not take it. */
  async request(request: ServiceRequest): Promise<Outcome> {
    const response = await this.open(request);
    if (!(response instanceof Response)) return response;
    if (response.status === 304) return this.well({ kind: 'answer', status: 304, body: null, etag: null });
    if (response.ok) {
      const body: unknown = response.status === 204 ? null : await response.json().catch(() => null);
      return this.well({ kind: 'answer', status: response.status, body, etag: response.headers.get('ETag') });
    }
    const told = await problemOf(response);
    if (response.status === 402 && !this.isReadOnly) {
      this.isReadOnly = true;
      this.become(this.current, true);
    }
    return this.well({ kind: 'refused', problem: told });
  }

  /** Like `request`, but hands over the response as it is, to be read piece by piece. */
  async open(request: ServiceRequest): Promise<Response | Outcome> {
    for (const attempt of [1, 2]) {
      const pairing = await this.pairing.get();
      if (!pairing) return { kind: 'unpaired' };
      if (pairing.isRevoked) return { kind: 'revoked' };
      const access = await this.accessFor(pairing);
      if ('kind' in access) return access;
      const response = await send(`${pairing.server}/api/v1${request.path}`, request, access.jwt);
      if (!response) return request.signal?.aborted ? noAnswer() : this.unreachable();
      if (isDown(response.status)) return this.unreachable();
      if (response.status !== 401 || attempt === 2) return response;
      await this.access.set(null);
    }
    return noAnswer();
  }

  private well(outcome: Outcome): Outcome {
    this.become('connected');
    return outcome;
  }

  private unreachable(): Outcome {
    const outcome = noAnswer();
    this.become(outcome.why);
    return outcome;
  }

  private become(state: ConnectionState, isAnyway = false): void {
    if (state === this.current && !isAnyway) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }

  private async accessFor(pairing: Pairing): Promise<Access | Outcome> {
    const access = await this.access.get();
    if (access && access.until - EARLY > Date.now()) return access;
    this.exchanging ??= this.renew(pairing).finally(() => {
      this.exchanging = null;
    });
    return this.exchanging;
  }

  private async renew(pairing: Pairing): Promise<Access | Outcome> {
    const answer = await exchange(pairing.server, pairing.token);
    if (answer.kind === 'unreachable') return this.unreachable();
    if (answer.kind === 'refused' && answer.problem.status === 401) {
      await this.pairing.change((now) => (now?.token === pairing.token ? { ...now, isRevoked: true } : now));
      this.become('revoked', true);
      return { kind: 'revoked' };
    }
    if (answer.kind !== 'answer') return answer;
    const { accessToken, expiresIn, me } = answer.body as { accessToken: string; expiresIn: number; me: Me };
    const access = { jwt: accessToken, until: Date.now() + expiresIn * 1000 };
    await this.access.set(access);
    await this.pairing.change((now) => now && { ...now, me });
    this.isReadOnly = me.project.state === 'READ_ONLY';
    return access;
  }
}

function noAnswer(): Outcome & { kind: 'unreachable' } {
  return { kind: 'unreachable', why: navigator.onLine === false ? 'offline' : 'down' };
}

/** The origin of what was typed: a bare host is taken as https, or http on this machine. */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(text);
  const address = /^https?:\/\//i.test(text) ? text : `${isLocal ? 'http' : 'https'}://${text}`;
  return URL.canParse(address) && text !== '' ? new URL(address).origin : null;
}

async function send(
  address: string,
  request: Omit<ServiceRequest, 'path'>,
  jwt: string | null,
): Promise<Response | null> {
  const isStream = request.headers?.Accept === 'text/event-stream';
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json', ...request.headers };
  if (jwt) headers.Authorization = `Bearer ${jwt}`;
  if (request.body !== undefined) headers['Content-Type'] = 'application/json';
  const signals = [request.signal, isStream ? undefined : AbortSignal.timeout(PATIENCE)].filter(
    (one) => one !== undefined,
  );
  const body = request.body === undefined ? {} : { body: JSON.stringify(request.body) };
  // Cookies would make another manager of what the cabinet is signed in as.
  const rest = { credentials: 'omit', cache: 'no-store', redirect: 'error' } as const;
  try {
    return await fetch(address, {
      method: request.method,
      headers,
      ...body,
      ...rest,
      signal: AbortSignal.any(signals),
    });
  } catch {
    return null;
  }
}

async function exchange(server: string, token: string): Promise<Outcome> {
  const response = await send(`${server}/api/v1/token-exchange`, { method: 'POST', body: { token } }, null);
  if (!response || isDown(response.status)) return noAnswer();
  if (!response.ok) return { kind: 'refused', problem: await problemOf(response) };
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== 'object' || body === null || !('accessToken' in body)) {
    return { kind: 'refused', problem: problem('not-okolo') };
  }
  return { kind: 'answer', status: 200, body, etag: null };
}

function problem(slug: string): Problem {
  return { type: `/problems/${slug}`, status: 0 };
}

function whyNot(outcome: Outcome): Problem {
  if (outcome.kind !== 'refused') return UNREACHABLE;
  // Some other server that answers: not found, a page of its own, or a method it does not know.
  const isOther = [404, 405].includes(outcome.problem.status);
  return isOther ? problem('not-okolo') : outcome.problem;
}
