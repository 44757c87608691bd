import { Stack, Switch } from '@mantine/core';
import { useCardWords } from '@okolo/card';
import { ask } from '../messages/ask';
import { NETWORK_IDS } from '../messages/surfaces';
import { useOwnPage } from './own-page';
import { useWords } from './words';

/** Whether icons are shown at all, and on which networks. With `hints` it says what to think of beforehand. */
export function NetworkSwitches({ hints = false }: { hints?: boolean }) {
  const words = useWords();
  const cardWords = useCardWords();
  const { settings } = useOwnPage();
  const turn = (id: (typeof NETWORK_IDS)[number], isOn: boolean) => {
    const others = settings.off.filter((one) => one !== id);
    void ask('options.change', { off: isOn ? others : [...others, id] });
  };
  return (
    <Stack gap="xs">
      <Switch
        label={words('options.on')}
        checked={settings.on}
        onChange={(event) => void ask('options.change', { on: event.currentTarget.checked })}
      />
      {NETWORK_IDS.map((id) => (
        <Switch
          key={id}
          label={words('options.network', { network: cardWords(`network.${id}`) })}
          description={hints && id === 'FACEBOOK' ? words('options.facebookHint') : undefined}
          checked={!settings.off.includes(id)}
          disabled={!settings.on}
          onChange={(event) => turn(id, event.currentTarget.checked)}
        />
      ))}
    </Stack>
  );
}
