import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { keys, useCardWords, useMe, useWrite, WriteNotice } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { written } from '../../api/card-backend';
import { useAsk } from '../../frame/cabinet';
import { Logo } from '../../frame/Logo';
import { type CabinetKey, useWords } from '../../frame/words';

const LIMIT = 512 * 1024;
const TYPES = 'image/png,image/jpeg,image/webp';

/** The project's logo: shown, replaced, removed. A file that the service would refuse is refused here, before the upload. */
export function LogoField({ editable }: { editable: boolean }) {
  const words = useWords();
  const { progress, busy, fault, upload, remove } = useLogo();
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {words('project.logo')}
      </Text>
      <Group>
        <Logo size={64} />
        {editable && <LogoButtons busy={busy} upload={upload} remove={remove} />}
      </Group>
      <Text size="xs" c="dimmed">
        {words('project.logoHint')}
      </Text>
      {fault && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {words(fault)}
        </Text>
      )}
      <WriteNotice progress={progress} />
    </Stack>
  );
}

function useLogo() {
  const ask = useAsk();
  const queries = useQueryClient();
  const [fault, setFault] = useState<CabinetKey | null>(null);
  const { progress, run, busy } = useWrite<null>({
    onSaved: () => void queries.invalidateQueries({ queryKey: keys.me }),
  });
  const upload = (file: File | null) => {
    if (!file) return;
    setFault(faultOf(file));
    if (!faultOf(file)) void run(() => written(ask<null>('/project/logo', { method: 'PUT', body: file })));
  };
  const remove = () => void run(() => written(ask<null>('/project/logo', { method: 'DELETE' })));
  return { progress, busy, fault, upload, remove };
}

/** Why the service would refuse this file; null when it would not. */
function faultOf({ type, size }: File): CabinetKey | null {
  if (!TYPES.split(',').includes(type)) return 'project.logoWrongKind';
  return size > LIMIT ? 'project.logoTooLarge' : null;
}

function LogoButtons({ busy, upload, remove }: Pick<ReturnType<typeof useLogo>, 'busy' | 'upload' | 'remove'>) {
  const words = useWords();
  const card = useCardWords();
  const hasLogo = useMe()?.project.hasLogo;
  return (
    <>
      <FileButton onChange={upload} accept={TYPES}>
        {(props) => (
          <Button {...props} variant="default" loading={busy}>
            {words('project.chooseLogo')}
          </Button>
        )}
      </FileButton>
      {hasLogo && (
        <Button variant="subtle" color="red" loading={busy} onClick={remove}>
          {card('common.delete')}
        </Button>
      )}
    </>
  );
}
