import { Anchor, Container, Stack, Text, Title } from '@mantine/core';
import { ProblemNotice, problemIn } from '@okolo/card';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useWords } from './words';

/** What stands in a room that failed: the rest of the cabinet goes on working. */
export function RoomError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Container size="sm" py="xl">
      <ProblemNotice problem={problemIn(error)} again={again} />
    </Container>
  );
}

/** An address that leads nowhere. */
export function NoSuchRoom() {
  const words = useWords();
  return (
    <Container size="sm" py="xl" component="main">
      <Stack>
        <Title order={1} size="h3">
          {words('frame.noSuchPage')}
        </Title>
        <Text>
          <Anchor component={Link} to="/clients">
            {words('frame.toClients')}
          </Anchor>
        </Text>
      </Stack>
    </Container>
  );
}
