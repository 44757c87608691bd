import { Button, Stack, Text } from '@mantine/core';
import { captionOf, Glyph, type StatusView, useFormats, useMe } from '@okolo/card';
import { useState } from 'react';
import { RoomTitle } from '../../frame/RoomTitle';
import { Window } from '../../frame/Window';
import { useWords } from '../../frame/words';
import { DeleteStatus } from './DeleteStatus';
import { StatusForm } from './StatusForm';
import { StatusList } from './StatusList';

type Opened = { what: 'new' } | { what: 'edit' | 'delete'; status: StatusView } | null;

/** The steps a client goes through, in the project's own words, colours and shapes. */
export function StatusesRoom() {
  const words = useWords();
  return (
    <Stack maw={760}>
      <StatusEditor heading={(add) => <RoomTitle title={words('frame.nav.statuses')}>{add}</RoomTitle>} />
    </Stack>
  );
}

/** The list with everything that is done to it; the first-run path shows it too. */
export function StatusEditor({ heading }: { heading: (add: React.ReactNode) => React.ReactNode }) {
  const words = useWords();
  const { language } = useFormats();
  const editable = useMe()?.manager.role !== 'MANAGER';
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const title =
    opened?.what === 'new'
      ? words('status.add')
      : opened && words(`status.${opened.what}One`, { caption: captionOf(opened.status, language) });
  const add = editable && (
    <Button leftSection={<Glyph name="add" />} onClick={() => setOpened({ what: 'new' })}>
      {words('status.add')}
    </Button>
  );
  return (
    <>
      {heading(add)}
      <Text size="sm">{words(editable ? 'status.explain' : 'status.leadsOnly')}</Text>
      <StatusList
        editable={editable}
        onEdit={(status) => setOpened({ what: 'edit', status })}
        onDelete={(status) => setOpened({ what: 'delete', status })}
      />
      <Window opened={opened !== null} onClose={close} title={title} size="lg">
        {opened?.what === 'new' && <StatusForm onDone={close} />}
        {opened?.what === 'edit' && <StatusForm status={opened.status} onDone={close} />}
        {opened?.what === 'delete' && <DeleteStatus status={opened.status} onDone={close} />}
      </Window>
    </>
  );
}
