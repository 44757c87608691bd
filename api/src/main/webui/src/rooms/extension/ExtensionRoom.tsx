import { Stack } from '@mantine/core';
import { RoomTitle } from '../../frame/RoomTitle';
import { useWords } from '../../frame/words';
import { GetExtension } from './GetExtension';

/** Get the extension, then connect it. */
export function ExtensionRoom() {
  const words = useWords();
  return (
    <Stack maw={680}>
      <RoomTitle title={words('frame.nav.extension')} />
      <GetExtension />
    </Stack>
  );
}
