import { Alert, Button, Group, Text } from '@mantine/core';
import { ask } from '../messages/ask';
import type { ConnectionView } from '../messages/protocol';
import { Waiting } from './outbox';
import { useOwnPage } from './own-page';
import { type OwnKey, useWords } from './words';

const TEXTS: Readonly<Record<Exclude<ConnectionView['state'], 'connected' | 'starting'>, OwnKey>> = {
  unpaired: 'state.unpaired',
  reconnecting: 'state.reconnecting',
  offline: 'state.offline',
  down: 'state.down',
  revoked: 'state.revoked',
};

/** How things stand and what waits, in one notice, with what can be done. Takes no room while all is well. */
export function ConnectionLine() {
  const { connection } = useOwnPage();
  const words = useWords();
  if (!connection) return null;
  const { state, elsewhere } = connection;
  const isWell = state === 'connected' || state === 'starting';
  const isReadOnly = isWell && connection.readOnly;
  const isWaiting = connection.outbox.some((item) => item.state === 'waiting');
  const isElsewhere = elsewhere > 0 && (isWell || state === 'unpaired');
  const isCalm = state === 'reconnecting' || (isWell && !isReadOnly);
  return (
    <div role="status" aria-live="polite">
      {(!isWell || isReadOnly || isWaiting || isElsewhere) && (
        <Alert color={isCalm ? 'blue' : 'yellow'} variant="light" p="xs" radius={0}>
          {!isWell && <Text size="sm">{words(TEXTS[state])}</Text>}
          {isReadOnly && <Text size="sm">{words('state.trialOver')}</Text>}
          <Waiting />
          {isElsewhere && <Text size="sm">{words('state.elsewhere', { count: elsewhere })}</Text>}
          {!isWell && <Deeds state={state} />}
        </Alert>
      )}
    </div>
  );
}

function Deeds({ state }: { state: ConnectionView['state'] }) {
  const words = useWords();
  const needsPairing = state === 'unpaired' || state === 'revoked';
  const deed = needsPairing ? () => void chrome.runtime.openOptionsPage() : () => void ask('popup.retryNow', null);
  return (
    <Group mt={4}>
      <Button size="compact-sm" variant="default" onClick={deed}>
        {words(needsPairing ? 'state.connect' : 'state.retryNow')}
      </Button>
    </Group>
  );
}
