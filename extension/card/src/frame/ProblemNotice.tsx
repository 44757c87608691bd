import { Alert, Button, Group, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../api/types';
import { useCardWords, useProblemSlug } from '../language/words';
import { slugOf } from '../problem';

/** The title and the advice for a problem, in the user's words. */
export function useProblemWords(problem: Problem): { title: string; help: string } {
  const words = useCardWords();
  const slug = useProblemSlug(slugOf(problem));
  return { title: words(`problem.${slug}.title`), help: words(`problem.${slug}.help`) };
}

/** Says what went wrong and what to do about it; `children` hold further buttons or facts. */
export function ProblemNotice(props: { problem: Problem; again?: (() => void) | undefined; children?: ReactNode }) {
  const words = useCardWords();
  const { title, help } = useProblemWords(props.problem);
  const { violations } = props.problem;
  return (
    <Alert color="red" variant="light" role="alert" title={title} p="sm">
      <Text size="sm">{help}</Text>
      {violations && violations.length > 0 && (
        <List size="sm" mt={4}>
          {violations.map((violation) => (
            <List.Item key={`${violation.field} ${violation.message}`}>{violation.message}</List.Item>
          ))}
        </List>
      )}
      {(props.again || props.children) && (
        <Group gap="xs" mt="xs">
          {props.again && (
            <Button size="compact-sm" variant="default" onClick={props.again}>
              {words('common.retry')}
            </Button>
          )}
          {props.children}
        </Group>
      )}
    </Alert>
  );
}
