import { Alert, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { type Problem, problemIn, slugOf, useProblemWords } from '@okolo/card';
import { type FormEvent, useState } from 'react';
import { ask } from '../../messages/ask';
import type { ConnectionView } from '../../messages/protocol';
import { useWords } from '../../ui/words';

/** Connects this browser by hand: the address of the service, and a token made in the cabinet. */
export function ConnectForm({ connection }: { connection: ConnectionView }) {
  const words = useWords();
  const [server, setServer] = useState(connection.server);
  const [token, setToken] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const connect = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const answer = await ask('options.connect', { server, token });
      if (!answer.connected) setProblem(answer.problem);
    } catch (error) {
      setProblem(problemIn(error));
    }
    setBusy(false);
  };
  return (
    <form onSubmit={connect}>
      <Stack gap="md">
        <Title order={2} size="h4">
          {words('options.connectTitle')}
        </Title>
        {connection.state === 'revoked' && <Alert color="yellow">{words('state.revoked')}</Alert>}
        {connection.elsewhere > 0 && (
          <Alert color="blue" variant="light">
            {words('state.elsewhere', { count: connection.elsewhere })}
          </Alert>
        )}
        <Text size="sm">{words('options.connectHint')}</Text>
        <TextInput
          label={words('options.server')}
          placeholder="https://crm.example.org"
          value={server}
          onChange={(event) => setServer(event.currentTarget.value)}
          required
        />
        <PasswordInput
          label={words('options.token')}
          description={words('options.tokenHint')}
          value={token}
          onChange={(event) => setToken(event.currentTarget.value)}
          autoComplete="off"
          visibilityToggleButtonProps={{ 'aria-label': words('options.showToken') }}
          required
        />
        {problem && <Refusal problem={problem} />}
        <Button type="submit" loading={isBusy} style={{ alignSelf: 'start' }}>
          {words('options.connect')}
        </Button>
      </Stack>
    </form>
  );
}

/** What is wrong, for the mistakes that are made here; all others have their words in the card. */
function Refusal({ problem }: { problem: Problem }) {
  const words = useWords();
  const general = useProblemWords(problem);
  const slug = slugOf(problem);
  const isUnreachable = slug === 'unreachable';
  const known = {
    'bad-address': words('options.badAddress'),
    'not-okolo': words('options.notOkolo'),
    unreachable: words('options.unreachable'),
    'token-refused': words('options.tokenRefused'),
    invalid: words('options.tokenRefused'),
  };
  const text = Object.hasOwn(known, slug) ? known[slug as keyof typeof known] : `${general.title}. ${general.help}`;
  return (
    <Alert color={isUnreachable ? 'yellow' : 'red'} variant="light" role="alert">
      {text}
    </Alert>
  );
}
