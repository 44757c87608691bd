import { ProblemError, UNREACHABLE } from '@okolo/card/problem';
import type { Connection } from './connection';

/** What the service answers to a GET below `/api/v1`. Rejects with a `ProblemError` when it refuses or does not answer. */
export async function read<T>(connection: Connection, path: string): Promise<T> {
  const outcome = await connection.request({ method: 'GET', path });
  if (outcome.kind === 'answer') return outcome.body as T;
  throw new ProblemError(outcome.kind === 'refused' ? outcome.problem : UNREACHABLE);
}
