import type { Me } from '@okolo/card';
import type { ConnectAnswer, ConnectionState } from '../../messages/protocol';
import { stored } from '../kept/stored';
import { exchange, noAnswer, originOf, problem, type ServiceRequest, send, whyNot } from './http';
import { isDown, type Outcome, problemOf } from './outcome';

/** What this browser was paired with. The token never leaves the background. */
interface Pairing {
  readonly server: string;
  readonly token: string;
  readonly me: Me;
  readonly isRevoked: boolean;
}

interface Access {
  /** Whose it is: the service and the manager. */
  readonly sender: string;
  readonly jwt: string;
  readonly until: number;
}

/** An access token is renewed this long before it ends. */
const EARLY = 20_000;

/** The way to the service: holds the token, exchanges it, and knows how things stand. */
export class Connection {
  private readonly pairing = stored<Pairing | null>('pairing', null);
  private readonly access = stored<Access | null>('access', null);
  private readonly listeners = new Set<() => void>();
  private exchanging: { readonly token: string; readonly access: Promise<Access | Outcome> } | null = null;
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
    return senderOf(await this.pairing.get());
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
    const pairing = { server: origin, token: token.trim(), me, isRevoked: false };
    if (before !== null && senderOf(before) !== senderOf(pairing)) await chrome.storage.session.clear();
    await this.pairing.set(pairing);
    await this.access.set({ sender: senderOf(pairing), jwt: accessToken, until: Date.now() + expiresIn * 1000 });
    this.isReadOnly = me.project.state === 'READ_ONLY';
    this.become('connected', true);
    return { connected: true, manager: me.manager.name };
  }

  async disconnect(): Promise<void> {
    await this.pairing.set(null);
    await chrome.storage.session.clear();
    this.isReadOnly = false;
    this.become('unpaired', true);
  }

  /** The stream broke off and is being taken up again. */
  interrupted(): void {
    if (this.current === 'connected') this.become('reconnecting');
  }

  /**
   * Sends one request with a valid access token, which is renewed once when the service does not take it. What comes
   * when somebody else is connected by then is nobody's answer: nothing of one project gets into another.
   */
  async request(request: ServiceRequest): Promise<Outcome> {
    const as = request.as ?? (await this.sender());
    const response = await this.open({ ...request, as });
    if (!(response instanceof Response)) return response;
    const outcome = await outcomeOf(response);
    if ((await this.sender()) !== as) return { kind: 'unpaired' };
    if (response.status === 402 && !this.isReadOnly) {
      this.isReadOnly = true;
      this.become(this.current, true);
    }
    this.become('connected');
    return outcome;
  }

  /** Like `request`, but hands over the response as it is, to be read piece by piece. */
  async open(request: ServiceRequest): Promise<Response | Outcome> {
    for (const attempt of [1, 2]) {
      const pairing = await this.pairing.get();
      if (!pairing || (request.as !== undefined && request.as !== senderOf(pairing))) return { kind: 'unpaired' };
      if (pairing.isRevoked) return { kind: 'revoked' };
      const access = await this.accessFor(pairing);
      if ('kind' in access) return access;
      const response = await send(`${pairing.server}/api/v1${request.path}`, request, access.jwt);
      if (!response) return request.signal?.aborted ? noAnswer() : this.unreachable();
      if (isDown(response.status)) return this.unreachable();
      if (response.status !== 401 || attempt === 2) return response;
      await this.access.change((now) => (now?.jwt === access.jwt ? null : now));
    }
    return noAnswer();
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
    if (access?.sender === senderOf(pairing) && access.until - EARLY > Date.now()) return access;
    const { token } = pairing;
    if (this.exchanging?.token === token) return this.exchanging.access;
    const exchanging = { token, access: this.renew(pairing) };
    this.exchanging = exchanging;
    return exchanging.access.finally(() => {
      if (this.exchanging === exchanging) this.exchanging = null;
    });
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
    const access = { sender: senderOf(pairing), jwt: accessToken, until: Date.now() + expiresIn * 1000 };
    const now = await this.pairing.change((one) => (one?.token === pairing.token ? { ...one, me } : one));
    if (now?.token !== pairing.token) return { kind: 'unpaired' };
    await this.access.set(access);
    this.isReadOnly = me.project.state === 'READ_ONLY';
    return access;
  }
}

function senderOf(pairing: Pairing | null): string {
  return pairing ? `${pairing.server} ${pairing.me.manager.id}` : '';
}

async function outcomeOf(response: Response): Promise<Outcome> {
  if (response.status === 304) return { kind: 'answer', status: 304, body: null, etag: null };
  if (!response.ok) return { kind: 'refused', problem: await problemOf(response) };
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  return { kind: 'answer', status: response.status, body, etag: response.headers.get('ETag') };
}
