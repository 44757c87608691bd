import { Alert, Anchor, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { ProblemNotice, useCardWords } from '@okolo/card';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../frame/words';
import { type Pairing, usePairing } from './use-pairing';

/** Connects this browser's extension, or says what is missing for it. */
export function Connect() {
  const { pairing, connect } = usePairing();
  return (
    <div aria-live="polite">
      <State pairing={pairing} connect={connect} />
    </div>
  );
}

function State({ pairing, connect }: { pairing: Pairing; connect: () => void }) {
  const words = useWords();
  const card = useCardWords();
  switch (pairing.state) {
    case 'looking':
      return (
        <Group gap="xs">
          <Loader size="sm" aria-label={card('common.loading')} />
          <Text>{words('extension.looking')}</Text>
        </Group>
      );
    case 'absent':
      return (
        <Alert color="yellow" variant="light" title={words('extension.absentTitle')}>
          <Text size="sm">{words('extension.absent', { address: window.location.origin })}</Text>
          <Group mt="sm">
            <Button component={Link} to="/extension" variant="default">
              {words('frame.nav.extension')}
            </Button>
            <Button variant="default" onClick={() => window.location.reload()}>
              {card('common.retry')}
            </Button>
          </Group>
        </Alert>
      );
    case 'connected':
      return <Connected again={connect} />;
    case 'failed':
      return <ProblemNotice problem={pairing.problem} again={connect} />;
    default:
      return <Offer pairing={pairing} connect={connect} />;
  }
}

function Offer({ pairing, connect }: { pairing: Pairing; connect: () => void }) {
  const words = useWords();
  return (
    <Stack align="flex-start">
      <Text>{words('extension.here')}</Text>
      {pairing.state === 'refused' && (
        <Alert color="red" variant="light" role="alert" title={words('extension.refused')}>
          {pairing.reason === 'connected-elsewhere' ? words('extension.elsewhere') : pairing.reason}
        </Alert>
      )}
      {pairing.state === 'silent' && (
        <Alert color="red" variant="light" role="alert" title={words('extension.silent')}>
          {words('extension.silentHelp')}
        </Alert>
      )}
      <Button size="md" loading={pairing.state === 'connecting'} onClick={connect}>
        {words('extension.connect')}
      </Button>
    </Stack>
  );
}

function Connected({ again }: { again: () => void }) {
  const words = useWords();
  return (
    <Alert color="green" variant="light" title={words('extension.connectedTitle')}>
      <Text size="sm">{words('extension.connected')}</Text>
      <Group mt="sm">
        <Button component="a" href="/practice/vk/im?first-steps" target="_blank" rel="noopener">
          {words('extension.practice')}
        </Button>
        <Button variant="default" onClick={again}>
          {words('extension.connectAgain')}
        </Button>
        <Anchor component={Link} to="/clients" size="sm" underline="always" c="var(--mantine-color-text)">
          {words('frame.toClients')}
        </Anchor>
      </Group>
    </Alert>
  );
}
