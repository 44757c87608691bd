import { Text } from '@mantine/core';
import type { WriteAction } from '../backend';
import { useCardWords } from '../language/words';
import { useUnsent } from './queries';
import type { Progress } from './use-write';

/** Says of what is shown above it that it was chosen, but not sent yet. What has just been written says so itself. */
export function NotSent(props: { clientId: string; action: WriteAction; progress: Progress }) {
  const words = useCardWords();
  const unsent = useUnsent(props.clientId);
  const waits = unsent.some(({ action, state }) => action === props.action && state === 'waiting');
  if (!waits || props.progress.phase === 'queued') return null;
  return (
    <Text size="xs" fw={600}>
      {words('write.queued')}
    </Text>
  );
}
