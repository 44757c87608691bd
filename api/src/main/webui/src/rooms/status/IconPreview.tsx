import { Group, Paper, SimpleGrid, Text } from '@mantine/core';
import { StatusIcon, type StatusLook } from '@okolo/card';
import { useWords } from '../../frame/words';

/** The networks' own light and dark backgrounds, whatever the cabinet's scheme is. */
const PAGES = [
  { background: '#ffffff', color: '#000000' },
  { background: '#18191a', color: '#ffffff' },
];
const SIZES = [14, 16, 24, 40];

/** How a status will look beside a name, on light and on dark pages, in the sizes it is used in. */
export function IconPreview({ look, caption }: { look: StatusLook; caption: string }) {
  const words = useWords();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" aria-label={words('status.preview')} role="group">
      {PAGES.map((page) => (
        <Paper key={page.background} p="sm" withBorder bg={page.background} c={page.color}>
          <Group gap="sm" wrap="nowrap">
            {SIZES.map((size) => (
              <StatusIcon key={size} look={look} size={size} label={`${caption} ${size}`} />
            ))}
            <Text size="sm" truncate c={page.color}>
              {caption || words('status.preview')}
            </Text>
          </Group>
        </Paper>
      ))}
    </SimpleGrid>
  );
}
