import { Box } from '@mantine/core';
import { RefusedWrites } from '@okolo/card';
import { ask } from '../messages/ask';
import { useOwnPage } from './own-page';

/** Writes that were refused, of one client or (null) those about nobody yet; undefined: all there are. */
export function Refused({ clientId }: { clientId?: string | null }) {
  const { connection } = useOwnPage();
  const refused = (connection?.outbox ?? []).filter(
    (item) => item.state === 'refused' && (clientId === undefined || item.clientId === clientId),
  );
  const call = (method: 'retry' | 'discard', itemId: string) => void ask('panel.read', { method, args: [itemId] });
  return (
    <Box mb={refused.length > 0 ? 'sm' : 0}>
      <RefusedWrites
        items={refused}
        retry={(itemId) => call('retry', itemId)}
        discard={(itemId) => call('discard', itemId)}
      />
    </Box>
  );
}
