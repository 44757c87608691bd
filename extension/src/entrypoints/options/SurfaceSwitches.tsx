import { Checkbox, Fieldset, Group, SimpleGrid } from '@mantine/core';
import { useCardWords } from '@okolo/card';
import { ask } from '../../messages/ask';
import { KINDS, NETWORK_IDS, type SurfaceSwitch } from '../../messages/surfaces';
import { useOwnPage } from '../../ui/own-page';
import { useWords } from '../../ui/words';

/** Where on the pages of each network icons are shown. The panel opens everywhere all the same. */
export function SurfaceSwitches() {
  const words = useWords();
  const cardWords = useCardWords();
  const { settings } = useOwnPage();
  const turn = (one: SurfaceSwitch, isOn: boolean) => {
    const others = settings.hidden.filter((hidden) => hidden !== one);
    void ask('options.change', { hidden: isOn ? others : [...others, one] });
  };
  return (
    <Group align="stretch" grow preventGrowOverflow={false} gap="sm">
      {NETWORK_IDS.map((id) => (
        <Fieldset key={id} legend={words('options.places', { network: cardWords(`network.${id}`) })} p="sm" miw={220}>
          <SimpleGrid cols={1} spacing="xs" verticalSpacing="xs">
            {KINDS.map((kind) => (
              <Checkbox
                key={kind}
                label={words(`surface.${kind}`)}
                checked={!settings.hidden.includes(`${id} ${kind}`)}
                disabled={!settings.on || settings.off.includes(id)}
                onChange={(event) => turn(`${id} ${kind}`, event.currentTarget.checked)}
              />
            ))}
          </SimpleGrid>
        </Fieldset>
      ))}
    </Group>
  );
}
