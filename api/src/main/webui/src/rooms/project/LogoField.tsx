import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { keys, useCardWords, useMe, useWrite, WriteNotice } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { written } from '../../api/card-backend';
import { useAsk } from '../../frame/cabinet';
import { Logo } from '../../frame/Logo';
import { useWords } from '../../frame/words';

const LIMIT = 512 * 1024;
const TYPES = 'image/png,image/jpeg,image/webp';

/** The project's logo: shown, replaced, removed. A file that the service would refuse is refused here, before the upload. */
export function LogoField({ editable }: { editable: boolean }) {
  const words = useWords();
  const card = useCardWords();
  const ask = useAsk();
  const queries = useQueryClient();
  const project = useMe()?.project;
  const [fault, setFault] = useState<string | null>(null);
  const { progress, run, busy } = useWrite<null>({
    onSaved: () => void queries.invalidateQueries({ queryKey: keys.me }),
  });
  const upload = (file: File | null) => {
    if (!file) return;
    const wrong = !TYPES.split(',').includes(file.type)
      ? 'project.logoWrongKind'
      : file.size > LIMIT
        ? 'project.logoTooLarge'
        : null;
    setFault(wrong && words(wrong));
    if (!wrong) void run(() => written(ask<null>('/project/logo', { method: 'PUT', body: file })));
  };
  const remove = () => void run(() => written(ask<null>('/project/logo', { method: 'DELETE' })));
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {words('project.logo')}
      </Text>
      <Group>
        <Logo size={64} />
        {editable && (
          <FileButton onChange={upload} accept={TYPES}>
            {(props) => (
              <Button {...props} variant="default" loading={busy}>
                {words('project.chooseLogo')}
              </Button>
            )}
          </FileButton>
        )}
        {editable && project?.hasLogo && (
          <Button variant="subtle" color="red" loading={busy} onClick={remove}>
            {card('common.delete')}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {words('project.logoHint')}
      </Text>
      {fault && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {fault}
        </Text>
      )}
      <WriteNotice progress={progress} />
    </Stack>
  );
}
