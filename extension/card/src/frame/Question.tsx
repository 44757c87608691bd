import { Button, Group, Paper, Text } from '@mantine/core';
import { useFocusTrap } from '@mantine/hooks';
import { useCardWords } from '../language/words';
import { onEscape } from './on-escape';

/** Asks before something disappears, in place: a narrow panel has no room for windows over windows. Escape says no. */
export function Question(props: { text: string; yes: string; busy?: boolean; onYes: () => void; onNo: () => void }) {
  const words = useCardWords();
  const trap = useFocusTrap();
  return (
    <Paper withBorder p="sm" role="alertdialog" aria-label={props.text} ref={trap} onKeyDown={onEscape(props.onNo)}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {props.text}
      </Text>
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" color="red" loading={props.busy ?? false} onClick={props.onYes}>
          {props.yes}
        </Button>
        <Button size="compact-sm" variant="default" onClick={props.onNo} data-autofocus>
          {words('common.cancel')}
        </Button>
      </Group>
    </Paper>
  );
}
