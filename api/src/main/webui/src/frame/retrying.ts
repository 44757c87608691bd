import { problemIn } from '@okolo/card';

/** Asks again where another try may help: no answer, or a fault of the service. A refusal stays a refusal. */
export function retrying(failures: number, error: Error): boolean {
  const { status } = problemIn(error);
  return (status === 0 || status >= 500) && failures < 2;
}
