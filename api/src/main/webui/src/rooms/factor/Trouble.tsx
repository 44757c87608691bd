import { Alert, Text } from '@mantine/core';
import { type Problem, ProblemNotice, useProblemWords } from '@okolo/card';
import { useWords } from '../../frame/words';
import type { Proving } from './use-proof';

/** What is in the way besides a wrong second factor. */
export function Trouble({ trouble }: Pick<Proving, 'trouble'>) {
  if (!trouble) return null;
  const { problem, again } = trouble;
  return problem.retryAfter === undefined ? (
    <ProblemNotice problem={problem} again={again} />
  ) : (
    <Waiting problem={problem} seconds={problem.retryAfter} />
  );
}

/** Whoever has tried too often is told for how long there is no use in trying. */
function Waiting({ problem, seconds }: { problem: Problem; seconds: number }) {
  const words = useWords();
  const { title } = useProblemWords(problem);
  return (
    <Alert color="red" variant="light" role="alert" title={title} p="sm">
      <Text size="sm">{words('factor.wait', { count: Math.max(1, Math.ceil(seconds / 60)) })}</Text>
    </Alert>
  );
}
