import { Container, Group, Image, Paper, Text } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { Preferences } from './Preferences';
import { useWords } from './words';

/** What stands around the doors: signing up, signing in, following a link of a mail. */
export function DoorFrame() {
  const words = useWords();
  return (
    <Container size={460} py="xl">
      <Group component="header" justify="space-between" mb="lg">
        <Group gap="xs">
          <Image src="/okolo.svg" alt="" w={28} h={28} />
          <div>
            <Text fw={700}>Okolo</Text>
            <Text size="xs" c="dimmed">
              {words('frame.claim')}
            </Text>
          </div>
        </Group>
      </Group>
      <Paper component="main" withBorder p="lg">
        <Outlet />
      </Paper>
      <Group component="footer" justify="center" mt="lg">
        <Preferences />
      </Group>
    </Container>
  );
}
