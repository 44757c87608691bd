import { type Problem, ProblemError, UNREACHABLE } from '@okolo/card';

/** One request to the service. */
export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON; a `Blob` is sent as it is, with its own type. */
  readonly body?: unknown;
  /** The version that was seen, as `If-Match`. */
  readonly version?: number | undefined;
  /** Makes a repeated create safe: the same key answers the same. */
  readonly idempotencyKey?: string;
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const BASE = '/api/v1';

/**
 * Sends a request and resolves to what came back (null for 204). Rejects with a `ProblemError`: the service's own
 * problem, or `unreachable` when nothing answered. An aborted request rejects with the abort itself.
 */
export async function send<T>(path: string, call: Call = {}): Promise<T> {
  const answer = await reached(path, call);
  if (!answer.ok) throw new ProblemError(await problemOf(answer));
  if (answer.status === 204) return null as T;
  const type = answer.headers.get('Content-Type') ?? '';
  return (await (type.startsWith('image/') ? answer.blob() : answer.json())) as T;
}

/** Sends a request and resolves to the bare answer, whatever its status. */
export async function reached(path: string, call: Call): Promise<Response> {
  try {
    return await fetch(BASE + path, {
      method: call.method ?? 'GET',
      headers: headersOf(call),
      credentials: 'same-origin',
      ...(call.body !== undefined && { body: call.body instanceof Blob ? call.body : JSON.stringify(call.body) }),
      ...(call.signal && { signal: call.signal }),
    });
  } catch (failure) {
    if (call.signal?.aborted) throw failure;
    throw new ProblemError(UNREACHABLE);
  }
}

function headersOf(call: Call): Headers {
  const headers = new Headers({ Accept: '*/*', ...call.headers });
  // The service words violations in this language.
  headers.set('Accept-Language', document.documentElement.lang || 'en');
  if (call.token) headers.set('Authorization', `Bearer ${call.token}`);
  if (call.version !== undefined) headers.set('If-Match', `"${call.version}"`);
  if (call.idempotencyKey) headers.set('Idempotency-Key', call.idempotencyKey);
  if (call.body instanceof Blob) headers.set('Content-Type', call.body.type);
  else if (call.body !== undefined) headers.set('Content-Type', 'application/json');
  return headers;
}

/** A proxy's own error page is no problem document: then the status must do. */
async function problemOf(answer: Response): Promise<Problem> {
  const told = await answer.json().catch(() => null);
  const retryAfter = Number(answer.headers.get('Retry-After') ?? Number.NaN);
  const waiting = Number.isFinite(retryAfter) ? { retryAfter } : {};
  if (told && typeof told.type === 'string') return { ...told, status: answer.status, ...waiting };
  const slug = STATUSES[answer.status] ?? (answer.status >= 500 ? 'internal' : 'malformed');
  return { type: `/problems/${slug}`, status: answer.status, ...waiting };
}

const STATUSES: Readonly<Record<number, string>> = {
  401: 'unauthenticated',
  402: 'trial-over',
  403: 'forbidden',
  404: 'not-found',
  412: 'stale',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  502: 'unreachable',
  503: 'unreachable',
  504: 'unreachable',
};
