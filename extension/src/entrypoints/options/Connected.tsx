import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ask } from '../../messages/ask';
import type { ConnectionView } from '../../messages/protocol';
import { useWords } from '../../ui/words';

/** With which service and as whom this browser is connected, and the way out of it. */
export function Connected({ connection }: { connection: ConnectionView }) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const { me, server, outbox } = connection;
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {words('options.connectedTitle')}
      </Title>
      {me && <Text>{words('options.connectedAs', { name: me.manager.name, project: me.project.name })}</Text>}
      <Anchor href={server} target="_blank" rel="noreferrer" size="sm">
        {server}
      </Anchor>
      {isAsking && (
        <Text size="sm" role="alert">
          {outbox.length > 0
            ? words('options.disconnectKeeps', { count: outbox.length })
            : words('options.disconnectQuestion')}
        </Text>
      )}
      <Group>
        {isAsking ? (
          <>
            <Button color="red" onClick={() => void ask('options.disconnect', null)}>
              {words('options.disconnectNow')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {words('options.stay')}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => setAsking(true)}>
            {words('options.disconnect')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
