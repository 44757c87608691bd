import { Alert, Button, Divider, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useState } from 'react';
import type { ClientView, NetworkId } from '../api/types';
import { Glyph } from '../frame/Glyph';
import { keys } from '../frame/keys';
import { ProblemNotice } from '../frame/ProblemNotice';
import { useClient, useMe } from '../frame/queries';
import { useFormats } from '../language/formats';
import { useCardWords } from '../language/words';
import type { NoteSource } from '../note/NewNoteForm';
import { Notes } from '../note/Notes';
import { slugOf } from '../problem';
import { Tags } from '../tag/Tags';
import { BlockedNotice, BlockForm } from './BlockedLine';
import { CardHeader } from './CardHeader';
import { DeletedCard } from './DeletedCard';
import { DeleteLine } from './DeleteLine';
import { NextStep } from './NextStep';
import { ColleagueWarning, OwnerLine } from './OwnerLine';
import { PersonalFile } from './PersonalFile';
import { Sections } from './Sections';
import { StatusLine } from './StatusLine';

interface ClientCardProps {
  readonly clientId: string;
  /** The page that is open beside the card, offered as the origin of a new note. */
  readonly source?: NoteSource | undefined;
  /** Keys of notes begun before this person was a client (`strangerDrafts`): they go on in the card. */
  readonly former?: readonly string[] | undefined;
  /** The network that the card stands beside. */
  readonly network?: NetworkId | undefined;
  /** It is said around the card that nothing can be changed any more. */
  readonly readOnlyIsSaid?: boolean | undefined;
  /** What is shown when nobody answers and nothing was read before; without it the problem. */
  readonly unread?: ReactNode;
  /** Told when the client has been deleted here, or brought back. */
  readonly onDeleted?: (deleted: boolean) => void;
}

/**
 * Everything the team knows about a client. Usable from 320 pixels up. Needs `CardSurroundings` around it; every write
 * shows what became of it, and is sent upon the version that is shown.
 */
export function ClientCard({ clientId, source, former, network, readOnlyIsSaid, unread, onDeleted }: ClientCardProps) {
  const words = useCardWords();
  const queries = useQueryClient();
  const [gone, setGone] = useState<ClientView | null>(null);
  const { client, problem } = useClient(clientId, gone?.id !== clientId);
  const deleted = (view: ClientView | null) => {
    setGone(view);
    onDeleted?.(view !== null);
  };
  if (gone?.id === clientId) return <DeletedCard client={gone} onRestored={() => deleted(null)} />;
  if (problem?.status === 404) return <Text>{words('client.gone')}</Text>;
  if (problem && unread && slugOf(problem) === 'unreachable') return unread;
  if (problem) {
    const again = () => void queries.invalidateQueries({ queryKey: keys.client(clientId) });
    return <ProblemNotice problem={problem} again={again} />;
  }
  if (!client) return <Waiting />;
  return (
    <Loaded
      key={clientId}
      client={client}
      source={source}
      former={former}
      network={network}
      readOnlyIsSaid={readOnlyIsSaid}
      onDeleted={() => deleted(client)}
    />
  );
}

function Waiting() {
  const words = useCardWords();
  return (
    <Stack gap="sm" aria-busy="true" role="status" aria-label={words('common.loading')}>
      <Skeleton height={28} width="70%" />
      <Skeleton height={36} />
      <Skeleton height={90} />
    </Stack>
  );
}

interface LoadedProps extends Pick<ClientCardProps, 'source' | 'former' | 'network' | 'readOnlyIsSaid'> {
  readonly client: ClientView;
  readonly onDeleted: () => void;
}

/** First who they are and how it stands, then what the team knows; the rest is folded until somebody looks. */
function Loaded({ client, source, former, network, readOnlyIsSaid, onDeleted }: LoadedProps) {
  const words = useCardWords();
  const me = useMe();
  const writable = me !== undefined && me.project.state !== 'READ_ONLY';
  // Who it is and how it stands is on the screen before the rest is drawn.
  const isRestWanted = useDeferredValue(true, false);
  return (
    <Stack gap="sm" component="article" aria-label={client.name}>
      {me?.project.state === 'READ_ONLY' && !readOnlyIsSaid && (
        <Alert color="yellow" variant="light" p="sm">
          {words('client.readOnly')}
        </Alert>
      )}
      <CardHeader client={client} writable={writable} />
      <ColleagueWarning client={client} />
      <BlockedNotice client={client} writable={writable} />
      <StatusLine client={client} writable={writable} />
      <OwnerLine client={client} writable={writable} />
      <Tags client={client} writable={writable} />
      <NextStep client={client} />
      {isRestWanted && (
        <>
          <Divider />
          <Notes clientId={client.id} writable={writable} source={source} former={former} />
          <Divider />
          <Sections client={client} writable={writable} network={network} link={source?.link} />
          <Foot client={client} writable={writable} onDeleted={onDeleted} />
        </>
      )}
    </Stack>
  );
}

/** What is done seldom: blocking and deleting. */
function Foot(props: { client: ClientView; writable: boolean; onDeleted: () => void }) {
  const { client, writable, onDeleted } = props;
  const words = useCardWords();
  const formats = useFormats(useMe()?.account.zone);
  const [asking, setAsking] = useState<'block' | 'delete' | null>(null);
  const close = () => setAsking(null);
  return (
    <Stack gap="xs">
      {asking === 'block' && <BlockForm client={client} onDone={close} />}
      {asking === 'delete' && <DeleteLine client={client} onDeleted={onDeleted} onCancel={close} />}
      {writable && asking === null && (
        <Group gap="xs">
          {!client.blocked && (
            <Button size="compact-sm" variant="default" onClick={() => setAsking('block')}>
              {words('blocked.block')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Glyph name="delete" size={14} />}
            onClick={() => setAsking('delete')}
          >
            {words('client.deleteThis')}
          </Button>
        </Group>
      )}
      <PersonalFile client={client} />
      <Text size="xs" c="dimmed">
        {words('client.addedOn', { date: formats.day(client.createdAt) })}
      </Text>
    </Stack>
  );
}
