import { Paper, Stack, Text } from '@mantine/core';
import { RoomTitle } from '../../frame/RoomTitle';
import { useWords } from '../../frame/words';
import { NewTokenForm } from './NewTokenForm';
import { TokenList } from './TokenList';

/** The manager's own tokens: one for every browser they work in. */
export function TokensRoom() {
  const words = useWords();
  return (
    <Stack maw={720}>
      <RoomTitle title={words('frame.nav.tokens')} />
      <Text size="sm">{words('token.explain')}</Text>
      <TokenList />
      <Paper withBorder p="md">
        <NewTokenForm />
      </Paper>
    </Stack>
  );
}
