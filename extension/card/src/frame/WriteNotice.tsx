import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCardWords } from '../language/words';
import { slugOf } from '../problem';
import { ProblemNotice } from './ProblemNotice';
import { useOutbox } from './queries';
import type { Progress } from './use-write';

/**
 * Shows how a write is getting on, and says it to screen readers. After a stale write `current` shows what the service
 * holds now, beside the offer to apply the change again; `again` sends a form whose text came back. A text that only
 * waits for its moment takes no room.
 */
export function WriteNotice(props: {
  progress: Progress;
  current?: ReactNode;
  again?: () => void;
  dismiss?: () => void;
}) {
  const { progress, current, again, dismiss } = props;
  const refused = progress.phase === 'refused' && {
    ...progress,
    again: again ?? progress.again,
    // A form that is given up takes its refusal with it.
    dismiss: () => {
      dismiss?.();
      progress.dismiss();
    },
  };
  return (
    // What says nothing is out of the flow: the gaps of a stack stand around boxes that are empty as well.
    <div aria-live="polite" role="status" {...(progress.phase === 'idle' && { style: { position: 'absolute' } })}>
      {refused ? <Refusal progress={refused} current={current} /> : <Quiet progress={progress} />}
    </div>
  );
}

function Quiet({ progress }: { progress: Progress }) {
  const words = useCardWords();
  if (progress.phase === 'saving' || progress.phase === 'saved')
    return (
      <Group gap="xs">
        <Text size="xs" c="dimmed">
          {words(`write.${progress.phase}`)}
        </Text>
        {progress.phase === 'saved' && progress.undo && (
          <Button size="compact-xs" variant="subtle" onClick={progress.undo}>
            {words('common.undo')}
          </Button>
        )}
      </Group>
    );
  return progress.phase === 'queued' ? <Queued /> : null;
}

/** Goes once the outbox has sent what waited. */
function Queued() {
  const words = useCardWords();
  const waits = useOutbox().some((item) => item.state === 'waiting');
  return waits ? (
    <Text size="xs" fw={600}>
      {words('write.queued')}
    </Text>
  ) : null;
}

function Refusal(props: { progress: Extract<Progress, { phase: 'refused' }>; current?: ReactNode }) {
  const words = useCardWords();
  const { problem, again, dismiss } = props.progress;
  const keep = (
    <Button size="compact-sm" variant="subtle" onClick={dismiss}>
      {words('write.forgetMine')}
    </Button>
  );
  if (slugOf(problem) !== 'stale')
    return (
      <ProblemNotice problem={problem} again={again}>
        {keep}
      </ProblemNotice>
    );
  return (
    <Alert color="yellow" variant="light" title={words('problem.stale.title')} p="sm">
      <Text size="sm">{words('problem.stale.help')}</Text>
      {props.current}
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="default" onClick={again}>
          {words('write.applyAgain')}
        </Button>
        {keep}
      </Group>
    </Alert>
  );
}
