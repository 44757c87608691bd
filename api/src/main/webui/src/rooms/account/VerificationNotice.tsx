import { Paper, Stack, Text } from '@mantine/core';
import { type AccountView, keys, useBackend, useMe } from '@okolo/card';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../frame/words';
import { VerificationMail } from './VerificationMail';

/** Reminds of an address that is not verified yet, without standing in the way. */
export function VerificationNotice() {
  const account = useMe()?.account;
  return account?.verified === false ? <Reminder account={account} /> : null;
}

function Reminder({ account }: { account: AccountView }) {
  const words = useWords();
  const backend = useBackend();
  // The link opens in another tab: whoever comes back from there should not be reminded any more.
  useQuery({ queryKey: keys.me, queryFn: () => backend.me(), refetchOnWindowFocus: 'always' });
  return (
    <Paper withBorder p="xs" mb="md">
      <Stack gap="xs">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {words('account.notVerified', { email: account.email })}
        </Text>
        <VerificationMail email={account.email} />
      </Stack>
    </Paper>
  );
}
