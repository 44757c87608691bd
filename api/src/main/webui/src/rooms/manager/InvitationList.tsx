import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { type InvitationView, useCardWords, useFormats, useMe, useWrite, WriteNotice } from '@okolo/card';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { written } from '../../api/card-backend';
import { useAsk } from '../../frame/cabinet';
import { useWords } from '../../frame/words';

export const INVITATIONS = ['invitations'];

/** Invitations that nobody has followed yet. */
export function InvitationList() {
  const words = useWords();
  const ask = useAsk();
  const { data } = useQuery({
    queryKey: INVITATIONS,
    queryFn: async () => (await ask<{ items: readonly InvitationView[] }>('/invitations')).items,
  });
  if (!data || data.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3} size="h6">
        {words('manager.open')}
      </Title>
      {data.map((invitation) => (
        <InvitationLine key={invitation.id} invitation={invitation} />
      ))}
    </Stack>
  );
}

function InvitationLine({ invitation }: { invitation: InvitationView }) {
  const words = useWords();
  const card = useCardWords();
  const ask = useAsk();
  const queries = useQueryClient();
  const formats = useFormats(useMe()?.account.zone);
  const { progress, run, busy } = useWrite<null>({
    onSaved: () => void queries.invalidateQueries({ queryKey: INVITATIONS }),
  });
  const withdraw = () => void run(() => written(ask<null>(`/invitations/${invitation.id}`, { method: 'DELETE' })));
  return (
    <>
      <Group justify="space-between" gap="xs">
        <div>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {invitation.email} · {card(`role.${invitation.role}`)}
          </Text>
          <Text size="xs" c="dimmed">
            {words('manager.validUntil', { date: formats.moment(invitation.expiresAt) })}
          </Text>
        </div>
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          onClick={withdraw}
          aria-label={words('manager.withdrawOne', { email: invitation.email })}
        >
          {words('manager.withdraw')}
        </Button>
      </Group>
      <WriteNotice progress={progress} />
    </>
  );
}
