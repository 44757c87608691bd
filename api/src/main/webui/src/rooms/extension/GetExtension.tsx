import { Alert, Button, Code, Group, List, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { CopyField } from '../../frame/CopyField';
import { useWords } from '../../frame/words';
import { browserKind } from './this-browser';

type Kind = 'chromium' | 'firefox';

/** The steps for the browser at hand, the other one a click away, and the way on to connecting. */
export function GetExtension() {
  const words = useWords();
  const detected = browserKind(navigator.userAgent);
  const [kind, setKind] = useState<Kind>(detected === 'firefox' ? 'firefox' : 'chromium');
  return (
    <Stack>
      <Text>{words('extension.explain')}</Text>
      {detected === 'other' && (
        <Alert color="yellow" variant="light">
          {words('extension.notThisBrowser')}
        </Alert>
      )}
      <SegmentedControl
        aria-label={words('extension.browser')}
        value={kind}
        onChange={(value) => setKind(value as Kind)}
        data={[
          { value: 'chromium', label: 'Chrome, Edge, Chromium' },
          { value: 'firefox', label: 'Firefox' },
        ]}
      />
      <Paper withBorder p="md">
        {kind === 'firefox' ? <FirefoxSteps /> : <ChromiumSteps />}
      </Paper>
      <Paper withBorder p="md">
        <ThenConnect />
      </Paper>
    </Stack>
  );
}

function ThenConnect() {
  const words = useWords();
  return (
    <Stack align="flex-start" gap="xs">
      <Title order={2} size="h5">
        {words('extension.thenConnect')}
      </Title>
      <Text size="sm">{words('extension.thenConnectHint')}</Text>
      <Group>
        {/* A whole new page: a script of an extension that was installed just now is not in this one. */}
        <Button component="a" href="/connect">
          {words('extension.connect')}
        </Button>
      </Group>
    </Stack>
  );
}

function ChromiumSteps() {
  const words = useWords();
  return (
    <Stack gap="sm">
      <CopyField label={words('extension.openPage')} value="chrome://extensions" />
      <List type="ordered" spacing="xs">
        <List.Item>{words('extension.chromium.developer')}</List.Item>
        <List.Item>
          {words('extension.chromium.load')} <Code>extension/dist/chrome</Code>
        </List.Item>
        <List.Item>{words('extension.chromium.pin')}</List.Item>
      </List>
    </Stack>
  );
}

function FirefoxSteps() {
  const words = useWords();
  return (
    <Stack gap="sm">
      <CopyField label={words('extension.openPage')} value="about:debugging#/runtime/this-firefox" />
      <List type="ordered" spacing="xs">
        <List.Item>
          {words('extension.firefox.load')} <Code>extension/dist/firefox/manifest.json</Code>
        </List.Item>
        <List.Item>{words('extension.firefox.allow')}</List.Item>
        <List.Item>{words('extension.firefox.pin')}</List.Item>
      </List>
    </Stack>
  );
}
