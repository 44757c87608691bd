import type { Problem } from '@okolo/card';
import { UNREACHABLE } from '@okolo/card/problem';
import { isDown, type Outcome, problemOf } from './outcome';

/** One request to the service, below `/api/v1`. */
export interface ServiceRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Only as this service and manager; without it as whoever is connected when it is sent. */
  readonly as?: string;
}

const PATIENCE = 15_000;

/** Nobody answered. */
export function noAnswer(): Outcome & { kind: 'unreachable' } {
  return { kind: 'unreachable', why: navigator.onLine === false ? 'offline' : 'down' };
}

/** The origin of what was typed: a bare host is taken as https, or http on this machine. */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(text);
  const address = /^https?:\/\//i.test(text) ? text : `${isLocal ? 'http' : 'https'}://${text}`;
  return URL.canParse(address) && text !== '' ? new URL(address).origin : null;
}

/** One request over the network; null when nobody answers. */
export async function send(
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

/** Has a token exchanged for an access token. */
export async function exchange(server: string, token: string): Promise<Outcome> {
  const response = await send(`${server}/api/v1/token-exchange`, { method: 'POST', body: { token } }, null);
  if (!response || isDown(response.status)) return noAnswer();
  if (!response.ok) return { kind: 'refused', problem: await problemOf(response) };
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== 'object' || body === null || !('accessToken' in body)) {
    return { kind: 'refused', problem: problem('not-okolo') };
  }
  return { kind: 'answer', status: 200, body, etag: null };
}

/** A problem that is ours and not the service's. */
export function problem(slug: string): Problem {
  return { type: `/problems/${slug}`, status: 0 };
}

/** Why connecting did not work. */
export function whyNot(outcome: Outcome): Problem {
  if (outcome.kind !== 'refused') return UNREACHABLE;
  // Some other server that answers: not found, a page of its own, or a method it does not know.
  const isOther = [404, 405].includes(outcome.problem.status);
  return isOther ? problem('not-okolo') : outcome.problem;
}
