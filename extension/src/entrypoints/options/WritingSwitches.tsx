import { Stack, Switch, Title } from '@mantine/core';
import { ask } from '../../messages/ask';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';

/** What happens while the manager writes in the network's own box. */
export function WritingSwitches() {
  const words = useWords();
  const { settings } = useOwnPage();
  return (
    <Stack gap="md">
      <Title order={2} size="h4">
        {words('options.writing')}
      </Title>
      {(['shortcuts', 'guard', 'answering'] as const).map((name) => (
        <Switch
          key={name}
          label={words(name === 'shortcuts' ? 'options.slash' : `options.${name}`)}
          description={words(name === 'shortcuts' ? 'options.slashHint' : `options.${name}Hint`)}
          checked={settings[name]}
          onChange={(event) => void ask('options.change', { [name]: event.currentTarget.checked })}
        />
      ))}
    </Stack>
  );
}
