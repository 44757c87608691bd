import type { Problem } from './api/types';
import type { CardCatalogue } from './catalogues';

/** What the catalogues have words for; `unreachable` is ours, for a service that did not answer. */
export type ProblemSlug = keyof CardCatalogue['problem'];

/** A read that was refused, carrying the problem as the service told it. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title ?? problem.type);
    this.name = 'ProblemError';
  }
}

/** What stands for an answer when none came: no network, or the service is down. */
export const UNREACHABLE: Problem = { type: '/problems/unreachable', title: 'The service did not answer', status: 0 };

/** The last part of the problem's type: `stale` of `/problems/stale`. */
export function slugOf(problem: Problem): string {
  return problem.type.slice(problem.type.lastIndexOf('/') + 1);
}

/** The problem within whatever was thrown; anything that is not one of ours counts as `internal`. */
export function problemIn(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  return { type: '/problems/internal', title: thrown instanceof Error ? thrown.message : String(thrown), status: 500 };
}
