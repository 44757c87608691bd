import { Paper, Stack, Text } from '@mantine/core';
import { useMe } from '@okolo/card';
import { RoomTitle } from '../../frame/RoomTitle';
import { useWords } from '../../frame/words';
import { Connect } from './Connect';

/** Where the extension meets the account: its pairing script runs at this address only. */
export function ConnectRoom() {
  const words = useWords();
  const me = useMe();
  return (
    <Stack maw={620}>
      <RoomTitle title={words('extension.connectTitle')} />
      {me && <Text>{words('extension.asWhom', { name: me.account.name, project: me.project.name })}</Text>}
      <Paper withBorder p="md">
        <Connect />
      </Paper>
    </Stack>
  );
}
