import type { Problem } from '@okolo/card';

/** What became of a request: an answer, a refusal, or none because of one of the known reasons. */
export type Outcome =
  | { readonly kind: 'answer'; readonly status: number; readonly body: unknown; readonly etag: string | null }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** No answer: no network here, or the service is down. To be tried again later. */
  | { readonly kind: 'unreachable'; readonly why: 'offline' | 'down' }
  /** There is no token, or the service does not accept it any more. */
  | { readonly kind: 'unpaired' }
  | { readonly kind: 'revoked' };

/** Reads a response that is not a success as a problem, whatever stands in it. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const told = typeof body === 'object' && body !== null && 'type' in body ? (body as Problem) : null;
  const wait = Number(response.headers.get('Retry-After'));
  return {
    ...(told ?? { type: response.status >= 500 ? '/problems/internal' : '/problems/malformed' }),
    status: response.status,
    ...(response.status === 429 ? { retryAfter: Number.isFinite(wait) && wait > 0 ? wait : 5 } : {}),
  };
}

/** Answers of a proxy whose service does not stand behind it. */
export function isDown(status: number): boolean {
  return status === 502 || status === 503 || status === 504;
}
