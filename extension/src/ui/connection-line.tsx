import { Alert, Button, Group, Text } from '@mantine/core';
import { ask } from '../messages/ask';
import type { ConnectionView } from '../messages/protocol';
import { useOwnPage } from './own-page';
import { type OwnKey, useWords } from './words';

const TEXTS: Readonly<Record<Exclude<ConnectionView['state'], 'connected' | 'starting'>, OwnKey>> = {
  unpaired: 'state.unpaired',
  reconnecting: 'state.reconnecting',
  offline: 'state.offline',
  down: 'state.down',
  revoked: 'state.revoked',
};

/** How things stand, in plain words, with what can be done. Takes no room while all is well. */
export function ConnectionLine() {
  const { connection } = useOwnPage();
  const words = useWords();
  if (!connection) return null;
  const waiting = connection.outbox.filter((item) => item.state === 'waiting').length;
  const { state } = connection;
  const isWell = state === 'connected' || state === 'starting';
  return (
    <div role="status" aria-live="polite">
      {!isWell && (
        <Alert color={state === 'reconnecting' ? 'blue' : 'yellow'} variant="light" p="xs" radius={0}>
          <Text size="sm">{words(TEXTS[state])}</Text>
          {waiting > 0 && <Text size="sm">{words('state.waiting', { count: waiting })}</Text>}
          <Deeds state={state} />
        </Alert>
      )}
      {isWell && connection.readOnly && (
        <Alert color="yellow" variant="light" p="xs" radius={0}>
          {words('state.trialOver')}
        </Alert>
      )}
      {isWell && waiting > 0 && (
        <Alert color="blue" variant="light" p="xs" radius={0}>
          {words('state.waiting', { count: waiting })}
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
