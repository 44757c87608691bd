import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientView, MergeDifference, MergePreview } from '../api/types';
import type { Merged } from '../backend';
import { keys } from '../frame/keys';
import { ProblemNotice } from '../frame/ProblemNotice';
import { useClientRefresh, useFields, useManagers, useStatuses } from '../frame/queries';
import { useBackend } from '../frame/surroundings';
import { useWrite } from '../frame/use-write';
import { WriteNotice } from '../frame/WriteNotice';
import { useFormats } from '../language/formats';
import { captionOf } from '../language/languages';
import { useCardWords, useHasWords } from '../language/words';
import { problemIn } from '../problem';

interface MergeProps {
  readonly client: ClientView;
  /** Who becomes a part of the client. */
  readonly other: ClientView;
  readonly onClose: () => void;
}

/** What joining two clients would do, with a choice wherever both have something; then does it. */
export function Merge({ client, other, onClose }: MergeProps) {
  const words = useCardWords();
  const backend = useBackend();
  const refresh = useClientRefresh(client.id);
  const [take, setTake] = useState<readonly string[]>([]);
  const wanted = { otherId: other.id, otherVersion: other.version, take };
  const { progress, run, busy } = useWrite<Merged>({ onSaved: refresh, onQueued: refresh });
  const { data, error } = useQuery({
    queryKey: keys.part(client.id, 'preview', other.id, other.version, take),
    queryFn: () => backend.mergePreview(client.id, wanted),
    placeholderData: (before) => before,
  });
  const choose = (name: string, isTheirs: boolean) =>
    setTake(isTheirs ? [...take, name] : take.filter((one) => one !== name));
  const merge = async () => {
    if (await run((version) => backend.mergeClients(client.id, wanted, version), client.version)) onClose();
  };
  if (error) return <ProblemNotice problem={problemIn(error)} />;
  return (
    <Stack gap="xs" mt="xs" aria-busy={!data}>
      {data && <Preview preview={data} take={take} onChoose={choose} />}
      <WriteNotice progress={progress} />
      <Group gap="xs">
        <Button size="compact-sm" loading={busy} disabled={!data} onClick={() => void merge()}>
          {words('duplicate.merge')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {words('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

interface PreviewProps {
  readonly preview: MergePreview;
  readonly take: readonly string[];
  readonly onChoose: (name: string, isTheirs: boolean) => void;
}

function Preview({ preview, take, onChoose }: PreviewProps) {
  const words = useCardWords();
  const moved = Object.values(preview.moves).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <Text size="sm">{words('duplicate.explain', { name: preview.other.name })}</Text>
      {preview.differences.filter(isChoice).map((difference) => (
        <Difference
          key={difference.name}
          difference={difference}
          isTheirs={take.includes(difference.name)}
          onChoose={(isTheirs) => onChoose(difference.name, isTheirs)}
        />
      ))}
      <Text size="xs" c="dimmed">
        {words('duplicate.moves', { count: moved })}
      </Text>
      <Text size="sm">{words('duplicate.result', { name: preview.result.name })}</Text>
    </>
  );
}

/** Both comments are kept. */
const isChoice = ({ name }: MergeDifference) => name !== 'comment';

function Difference(props: { difference: MergeDifference; isTheirs: boolean; onChoose: (isTheirs: boolean) => void }) {
  const { difference, isTheirs, onChoose } = props;
  const words = useCardWords();
  const has = useHasWords();
  const said = useSaid();
  const fields = useFields();
  const { name, here, there } = difference;
  const key = `duplicate.part.${name}`;
  const field = fields.find((one) => name.endsWith(one.key))?.name;
  return (
    <Radio.Group
      label={has(key) ? words(key as 'duplicate.part.name') : (field ?? name)}
      value={isTheirs ? 'there' : 'here'}
      onChange={(value) => onChoose(value === 'there')}
    >
      <Stack gap={4} mt={4}>
        <Radio value="here" label={said(name, here)} size="xs" />
        <Radio value="there" label={said(name, there)} size="xs" />
      </Stack>
    </Radio.Group>
  );
}

/** What a value of a client is called by people. */
function useSaid(): (name: string, value: unknown) => string {
  const words = useCardWords();
  const { language } = useFormats();
  const [statuses, managers] = [useStatuses(), useManagers()];
  return (name, value) => {
    if (value === null || value === undefined || value === '') return '–';
    const status = name === 'statusId' && statuses.find(({ id }) => id === value);
    if (status) return captionOf(status, language);
    if (name === 'ownerId') return managers.find(({ id }) => id === value)?.name ?? words('common.someone');
    return String(value);
  };
}
