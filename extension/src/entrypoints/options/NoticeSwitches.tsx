import { Stack, Switch, Title } from '@mantine/core';
import { ask } from '../../messages/ask';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';

/** Whether this browser tells of what is due, and how much whoever sees the screen may read. */
export function NoticeSwitches() {
  const words = useWords();
  const { settings } = useOwnPage();
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        {words('options.noticesTitle')}
      </Title>
      <Switch
        label={words('options.notices')}
        description={words('options.noticesHint')}
        checked={settings.notices}
        onChange={(event) => void ask('options.change', { notices: event.currentTarget.checked })}
      />
      <Switch
        label={words('options.noticeNames')}
        description={words('options.noticeNamesHint')}
        checked={settings.noticeNames}
        disabled={!settings.notices}
        onChange={(event) => void ask('options.change', { noticeNames: event.currentTarget.checked })}
      />
    </Stack>
  );
}
