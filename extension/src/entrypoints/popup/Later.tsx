import { Button, Group, TextInput } from '@mantine/core';
import { dayIn, instantOf } from '@okolo/card/wall-time';
import { type FormEvent, useState } from 'react';
import { type AgendaItem, keyOf } from '../../messages/agenda';
import { ask } from '../../messages/ask';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';

const HOUR = 60 * 60 * 1000;
const MORNING = 'T09:00';

/** When something is to come again: in an hour, tomorrow morning, or at a time of one's own, in the account's zone. */
export function Later({ item, onDone }: { item: AgendaItem; onDone: () => void }) {
  const words = useWords();
  const { connection } = useOwnPage();
  const zone = connection?.me?.account.zone ?? 'UTC';
  const tomorrow = `${dayIn(1, zone)}${MORNING}`;
  const [wall, setWall] = useState(tomorrow);
  const putOff = (until: string) => {
    void ask('popup.later', { key: keyOf(item), until });
    onDone();
  };
  const isFuture = wall !== '' && Date.parse(instantOf(wall, zone)) > Date.now();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isFuture) putOff(instantOf(wall, zone));
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="default" onClick={() => putOff(new Date(Date.now() + HOUR).toISOString())}>
          {words('popup.hour')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => putOff(instantOf(tomorrow, zone))}>
          {words('popup.tomorrow')}
        </Button>
      </Group>
      <Group gap="xs" mt="xs" align="flex-end" wrap="nowrap">
        <TextInput
          type="datetime-local"
          size="xs"
          flex={1}
          label={words('popup.until')}
          value={wall}
          onChange={(event) => setWall(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" disabled={!isFuture}>
          {words('popup.set')}
        </Button>
      </Group>
    </form>
  );
}
