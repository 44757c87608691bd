import { ProblemError } from '@okolo/card/problem';
import type { Sender } from '../../messages/answer';

/** The tab that the question came from. Throws a `ProblemError` when it came from none. */
export function tabOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw forbidden();
  return id;
}

/** Whoever asked may not ask that. */
export function forbidden(): ProblemError {
  return new ProblemError({ type: '/problems/forbidden', status: 403 });
}
