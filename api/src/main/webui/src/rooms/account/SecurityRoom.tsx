import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useMe } from '@okolo/card';
import { useRouter, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../frame/cabinet';
import { isHeld } from '../../frame/held';
import { useWords } from '../../frame/words';
import { SessionList } from '../access/SessionList';
import { SignInList } from '../access/SignInList';
import { FactorSection } from '../factor/FactorSection';
import { AccountTitle } from './AccountTitle';
import { PasswordSection } from './PasswordSection';

/** How the person comes in, and where they are in. Whoever is held is led here, and back to where they were going. */
export function SecurityRoom() {
  const words = useWords();
  const router = useRouter();
  const { return: back } = useSearch({ from: '/inside/account/security' });
  const me = useSession()?.me;
  const held = me !== undefined && isHeld(me);
  const goOn = () => {
    if (back) router.history.push(back);
  };
  return (
    <Stack maw={620}>
      <AccountTitle part="security" />
      {held ? <HeldNotice /> : back && <HeldNoMore goOn={goOn} />}
      <PasswordSection />
      <FactorSection onKept={goOn} />
      <Section title={words('session.title')}>
        <SessionList />
      </Section>
      {!held && <SignIns />}
    </Stack>
  );
}

function SignIns() {
  const words = useWords();
  return (
    <Section title={words('signIn.title')}>
      <Text size="sm">{words('signIn.explain')}</Text>
      <SignInList />
    </Section>
  );
}

function HeldNotice() {
  const words = useWords();
  const project = useMe()?.project.name ?? '';
  return (
    <Alert color="yellow" variant="light" title={words('factor.heldTitle')}>
      {words('factor.held', { project })}
    </Alert>
  );
}

function HeldNoMore({ goOn }: { goOn: () => void }) {
  const words = useWords();
  return (
    <Alert color="green" variant="light" title={words('factor.heldNoMore')}>
      <Button variant="default" onClick={goOn}>
        {words('factor.goOn')}
      </Button>
    </Alert>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section">
      <Stack>
        <Title order={2} size="h4">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}
