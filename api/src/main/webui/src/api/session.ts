import { type Problem, ProblemError, type Session, slugOf } from '@okolo/card';
import { type Call, send } from './http';
import { IdempotencyKeys } from './idempotency-keys';

/** Who is at the desk. `unknown` until the service has been asked for the first time. */
export type Presence =
  | { readonly state: 'unknown' }
  /** By choice: the manager signed out; otherwise the session was lost, and they will want to come back. */
  | { readonly state: 'signed-out'; readonly byChoice: boolean }
  | { readonly state: 'signed-in'; readonly session: Session };

/** Asks the service in the name of the manager; rejects with a `ProblemError`. */
export type Ask = <T>(path: string, call?: Call) => Promise<T>;

/** Refreshed when so little of a token's life is left. */
const MARGIN = 30_000;

/**
 * The session of this tab. The access token lives in memory only; what survives a reload is the cookie, which only the
 * service can read. One refresh at a time, across tabs too: the service may change the cookie with each.
 */
export class SessionKeeper {
  presence: Presence = { state: 'unknown' };
  private expiresAt = 0;
  private refreshing: Promise<Session | null> | null = null;
  private readonly keys = new IdempotencyKeys();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Calls back at every change of presence until the returned function is called. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): Presence => this.presence;

  /** Takes a session that signing in, signing up, accepting an invitation or switching has given. */
  adopt(session: Session): Session {
    this.expiresAt = this.now() + session.expiresIn * 1000;
    this.show({ state: 'signed-in', session });
    return session;
  }

  /** Gets a new access token by the cookie. Null when there is no session; rejects when the service did not answer. */
  refresh(): Promise<Session | null> {
    this.refreshing ??= this.alone(() => this.askForSession()).finally(() => {
      this.refreshing = null;
    });
    return this.refreshing;
  }

  /** A token with some life in it; null when signed out. */
  async token(): Promise<string | null> {
    const { presence } = this;
    const fresh = presence.state === 'signed-in' && this.expiresAt - this.now() > MARGIN;
    if (fresh) return presence.session.accessToken;
    if (presence.state === 'signed-out') return null;
    return (await this.refresh())?.accessToken ?? null;
  }

  ask: Ask = async <T>(path: string, call: Call = {}) => {
    const keyed = call.method === 'POST' ? { idempotencyKey: this.keys.keyFor(path, call.body), ...call } : call;
    const token = await this.token();
    const answer = this.withToken<T>(path, keyed, token);
    return call.method === 'POST' ? this.keys.settle(path, call.body, answer) : answer;
  };

  /** Becomes another manager of the same account. */
  async switchTo(managerId: string): Promise<void> {
    this.adopt(await send<Session>('/session/switch', { method: 'POST', body: { managerId } }));
  }

  /** Forgets the session here even when the service cannot be told. */
  async signOut(): Promise<void> {
    await send('/session', { method: 'DELETE' }).catch(() => null);
    this.show({ state: 'signed-out', byChoice: true });
  }

  private async withToken<T>(path: string, call: Call, token: string | null): Promise<T> {
    try {
      return await send<T>(path, { ...call, token });
    } catch (failure) {
      if (!(failure instanceof ProblemError) || !signedOut(failure.problem)) throw failure;
      const session = token ? await this.refresh() : null;
      if (!session) throw failure;
      return await send<T>(path, { ...call, token: session.accessToken });
    }
  }

  private async askForSession(): Promise<Session | null> {
    try {
      return this.adopt(await send<Session>('/session/refresh', { method: 'POST' }));
    } catch (failure) {
      if (!(failure instanceof ProblemError) || ![400, 401, 403].includes(failure.problem.status)) throw failure;
      this.show({ state: 'signed-out', byChoice: false });
      return null;
    }
  }

  private alone<T>(work: () => Promise<T>): Promise<T> {
    return navigator.locks ? (navigator.locks.request('okolo.session', work) as Promise<T>) : work();
  }

  private show(presence: Presence): void {
    this.presence = presence;
    for (const listener of this.listeners) listener();
  }
}

function signedOut(problem: Problem): boolean {
  return problem.status === 401 && slugOf(problem) !== 'sign-in-refused';
}
