import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCardWords } from '../language/words';
import { ProblemNotice } from './ProblemNotice';
import type { GrowingList } from './queries';

/** A list that grows, with what is said when it is empty or cannot be read. */
export function PlainList<T>(props: { list: GrowingList<T>; none: string; children: (item: T) => ReactNode }) {
  const words = useCardWords();
  const { items, ready, problem, more, growing } = props.list;
  if (problem) return <ProblemNotice problem={problem} />;
  return (
    <>
      {ready && items.length === 0 && (
        <Text size="sm" c="dimmed">
          {props.none}
        </Text>
      )}
      <Stack gap="xs" component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {items.map(props.children)}
      </Stack>
      {more && (
        <Button variant="default" size="compact-sm" loading={growing} onClick={more}>
          {words('common.more')}
        </Button>
      )}
    </>
  );
}
