import { type Problem, type SecondStep, type Session, slugOf, useWrite } from '@okolo/card';
import { written } from '../../api/card-backend';
import { send } from '../../api/http';

/** What is asked of whoever has shown the right password, and where they go from there. */
export interface Door {
  readonly step: SecondStep;
  /** Goes in with the session. */
  readonly onEnter: (session: Session) => unknown;
  /** The step has run out, or was finished elsewhere: back to the password. */
  readonly onOver: () => void;
}

type Proof = { readonly code: string } | { readonly recoveryCode: string } | { readonly passkey: string };

/** Shows the service a second factor. */
export interface Proving {
  /** Resolves to whether it was taken. */
  readonly prove: (proof: Proof) => Promise<boolean>;
  readonly busy: boolean;
  /** The second factor was wrong, or has been used. */
  readonly isWrong: boolean;
  /** Whatever else was in the way. */
  readonly trouble: { readonly problem: Problem; readonly again: () => void } | null;
}

export function useProof({ step, onEnter, onOver }: Door): Proving {
  const { progress, run, busy } = useWrite<Session>({ onSaved: onEnter });
  const prove = (proof: Proof) =>
    run(async () => {
      const body = { challenge: step.challenge, ...proof };
      const answer = await written(send<Session>('/sign-in/second', { method: 'POST', body }));
      if (answer.state === 'refused' && slugOf(answer.problem) === 'token-refused') onOver();
      return answer;
    });
  const refusal = progress.phase === 'refused' ? progress : null;
  const isWrong = refusal !== null && slugOf(refusal.problem) === 'second-factor-refused';
  return { prove, busy, isWrong, trouble: isWrong ? null : refusal };
}
