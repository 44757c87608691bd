import type { SecondStep, Session } from '@okolo/card';
import { useState } from 'react';
import type { Door } from './use-proof';

/**
 * What comes after the right password: in at once, or the second step first.
 *
 * @param goIn goes in with the session
 * @param forgetPassword for whoever comes back from the second step
 */
export function useSecondStep(goIn: (session: Session) => unknown, forgetPassword: () => void) {
  const [step, setStep] = useState<SecondStep | null>(null);
  const [isOver, setOver] = useState(false);
  const answered = (answer: Session | SecondStep): void => {
    if ('challenge' in answer) setStep(answer);
    else void goIn(answer);
  };
  const goBack = (over: boolean) => {
    forgetPassword();
    setOver(over);
    setStep(null);
  };
  const door: (Door & { onBack: () => void }) | null = step && {
    step,
    onEnter: goIn,
    onOver: () => goBack(true),
    onBack: () => goBack(false),
  };
  return { door, isOver, answered };
}
