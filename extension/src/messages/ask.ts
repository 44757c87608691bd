import type { Problem } from '@okolo/card';
import { ProblemError } from '@okolo/card/problem';
import type { ProtocolMap, Question } from './protocol';

/** How a question travels. */
export interface Envelope<Q extends Question = Question> {
  readonly question: Q;
  readonly ask: ProtocolMap[Q]['ask'];
}

/** How an answer travels: errors do not survive messages, problems do. */
export type Reply<Q extends Question = Question> =
  | { readonly answer: ProtocolMap[Q]['answer'] }
  | { readonly problem: Problem };

/**
 * Asks the background. Rejects with a `ProblemError` when it refuses, and with a plain error when there is nobody to
 * answer (the extension was updated or removed while this page stayed open).
 */
export async function ask<Q extends Question>(
  question: Q,
  asked: ProtocolMap[Q]['ask'],
): Promise<ProtocolMap[Q]['answer']> {
  const envelope: Envelope<Q> = { question, ask: asked };
  const reply: Reply<Q> | undefined = await chrome.runtime.sendMessage(envelope);
  if (!reply) throw new Error('Nobody answered');
  if ('problem' in reply) throw new ProblemError(reply.problem);
  return reply.answer;
}
