import { Box } from '@mantine/core';
import { RefusedWrites, WaitingWrites } from '@okolo/card';
import { ask } from '../messages/ask';
import { useOwnPage } from './own-page';

const retry = (itemId: string) => void ask('panel.read', { method: 'retry', args: [itemId] });
const discard = (itemId: string) => void ask('panel.read', { method: 'discard', args: [itemId] });

/** How many writes wait to be sent, as a part of the line that says how things stand. */
export function Waiting() {
  const { connection } = useOwnPage();
  const waiting = (connection?.outbox ?? []).filter((item) => item.state === 'waiting');
  return <WaitingWrites items={waiting} discard={discard} />;
}

/** Writes that were refused, until the manager decides: the same on every page of ours. */
export function Refused() {
  const { connection } = useOwnPage();
  const refused = (connection?.outbox ?? []).filter((item) => item.state === 'refused');
  return (
    <Box mb={refused.length > 0 ? 'sm' : 0}>
      <RefusedWrites items={refused} retry={retry} discard={discard} />
    </Box>
  );
}
