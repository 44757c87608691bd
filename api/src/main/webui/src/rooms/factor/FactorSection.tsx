import { Badge, Button, Divider, Group, Loader, Paper, Stack, Text, Title } from '@mantine/core';
import { ProblemNotice, problemIn, type SecondFactorView, useFormats, useMe } from '@okolo/card';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../frame/words';
import { type Deed, FactorWindow } from './FactorWindow';
import { NewCodes } from './NewCodes';
import { PasskeyList } from './PasskeyList';
import { passkeysWork } from './passkey';
import { useFactorChanged, useSecondFactor } from './use-factor';

/** Fewer recovery codes than this are few. */
const FEW = 4;

/** What signing in takes besides the password; `onKept` is told when new recovery codes have been put away. */
export function FactorSection({ onKept }: { onKept: () => void }) {
  const words = useWords();
  const { data, error, refetch } = useSecondFactor();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="second-factor">
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h4" id="second-factor">
            {words('factor.title')}
          </Title>
          {data && <State isOn={isOn(data)} />}
        </Group>
        <Text size="sm">{words('factor.explain')}</Text>
        {error ? (
          <ProblemNotice problem={problemIn(error)} again={() => void refetch()} />
        ) : data ? (
          <Parts factor={data} onKept={onKept} />
        ) : (
          <Loader aria-label={words('frame.loading')} />
        )}
      </Stack>
    </Paper>
  );
}

function isOn({ appSince, passkeys }: SecondFactorView): boolean {
  return appSince !== null || passkeys.length > 0;
}

function State({ isOn }: { isOn: boolean }) {
  const words = useWords();
  return isOn ? (
    <Badge color="green" variant="light" c="var(--mantine-color-text)">
      {words('factor.on')}
    </Badge>
  ) : (
    <Badge color="gray" variant="outline" c="dimmed">
      {words('factor.off')}
    </Badge>
  );
}

function Parts({ factor, onKept }: { factor: SecondFactorView; onKept: () => void }) {
  const changed = useFactorChanged();
  const [deed, setDeed] = useState<Deed | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  const done = (made: readonly string[]) => {
    setDeed(null);
    if (made.length > 0) setCodes(made);
    void changed();
  };
  const kept = () => {
    setCodes([]);
    onKept();
  };
  const isLast = (factor.appSince === null ? 0 : 1) + factor.passkeys.length === 1;
  return (
    <>
      {codes.length > 0 && <NewCodes codes={codes} onKept={kept} />}
      <App since={factor.appSince} onDeed={setDeed} />
      <Passkeys factor={factor} onDeed={setDeed} />
      {isOn(factor) && <Codes left={factor.recoveryCodesLeft} onDeed={setDeed} />}
      <FactorWindow deed={deed} isLast={isLast} onDone={done} onClose={() => setDeed(null)} />
    </>
  );
}

type OnDeed = (deed: Deed) => void;

function App({ since, onDeed }: { since: string | null; onDeed: OnDeed }) {
  const words = useWords();
  const formats = useFormats(useMe()?.account.zone);
  const button = (what: 'setUpApp' | 'replaceApp' | 'removeApp') => (
    <Button variant="default" onClick={() => onDeed({ what })}>
      {words(`factor.${what}`)}
    </Button>
  );
  return (
    <Part title={words('factor.app')} explain={words('factor.appExplain')}>
      {since && <Text size="sm">{words('factor.appSince', { date: formats.day(since) })}</Text>}
      <Group gap="xs">
        {since ? (
          <>
            {button('replaceApp')}
            {button('removeApp')}
          </>
        ) : (
          button('setUpApp')
        )}
      </Group>
    </Part>
  );
}

function Passkeys({ factor, onDeed }: { factor: SecondFactorView; onDeed: OnDeed }) {
  const words = useWords();
  return (
    <Part title={words('factor.passkeys')} explain={words('factor.passkeysExplain')}>
      <PasskeyList
        passkeys={factor.passkeys}
        onRename={(passkey) => onDeed({ what: 'rename', passkey })}
        onRemove={(passkey) => onDeed({ what: 'remove', passkey })}
      />
      {passkeysWork() ? (
        <div>
          <Button variant="default" onClick={() => onDeed({ what: 'addPasskey' })}>
            {words('factor.addPasskey')}
          </Button>
        </div>
      ) : (
        <Text size="sm">{words('factor.noPasskeysHere')}</Text>
      )}
    </Part>
  );
}

function Codes({ left, onDeed }: { left: number; onDeed: OnDeed }) {
  const words = useWords();
  return (
    <Part title={words('factor.codes')} explain={words('factor.codesExplain')}>
      <Text size="sm" fw={left < FEW ? 600 : 400}>
        {words('factor.codesLeft', { count: left })} {left < FEW && words('factor.codesFew')}
      </Text>
      <div>
        <Button variant="default" onClick={() => onDeed({ what: 'makeCodes' })}>
          {words('factor.makeCodes')}
        </Button>
      </div>
    </Part>
  );
}

function Part({ title, explain, children }: { title: string; explain: string; children: ReactNode }) {
  return (
    <>
      <Divider />
      <Stack gap="xs">
        <Title order={3} size="h6">
          {title}
        </Title>
        <Text size="sm" c="dimmed">
          {explain}
        </Text>
        {children}
      </Stack>
    </>
  );
}
