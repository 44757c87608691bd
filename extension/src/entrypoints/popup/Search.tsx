import { Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Glyph } from '@okolo/card';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, KeyboardEvent } from 'react';
import { ask } from '../../messages/ask';
import type { FoundClient } from '../../messages/search';
import { useWords } from '../../ui/words';
import { FoundLine } from './FoundLine';

/** While somebody types (ms). */
const PAUSE = 180;

/** The question for words. An answer belongs to its words: one that comes late is shown for no others. */
const questionOf = (words: string) => ({
  queryKey: ['search', words],
  queryFn: () => ask('popup.search', { words }),
});

interface SearchProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (client: FoundClient) => void;
  /** Without it nobody is written to from here. */
  readonly onWrite?: (client: FoundClient) => void;
}

/** Finds clients while one types: by name, in any form of the words, by number, note or product. Enter takes the first. */
export function Search({ typed, onType, onChoose, onWrite }: SearchProps) {
  const words = useWords();
  const queries = useQueryClient();
  const now = typed.trim();
  const [sought] = useDebouncedValue(now, PAUSE);
  const { data, error } = useQuery({
    ...questionOf(sought),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
  });
  const takeFirst = async (event: FormEvent) => {
    event.preventDefault();
    if (now === '') return;
    const answer = await queries.fetchQuery(questionOf(now)).catch(() => null);
    if (answer?.clients[0]) onChoose(answer.clients[0]);
  };
  return (
    <search>
      <form onSubmit={(event) => void takeFirst(event)} onKeyDown={move}>
        <Stack gap={4}>
          <TextInput
            type="search"
            aria-label={words('popup.search')}
            placeholder={words('popup.searchHint')}
            leftSection={<Glyph name="search" />}
            value={typed}
            onChange={(event) => onType(event.currentTarget.value)}
            maxLength={200}
            data-moves
            autoFocus
          />
          {now !== '' && (
            <div role="status">
              {error && !data && <Text size="sm">{words('popup.unreachable')}</Text>}
              {data?.clients.length === 0 && <Text size="sm">{words('popup.nobody')}</Text>}
              {data && !data.complete && <Text size="xs">{words('popup.building')}</Text>}
            </div>
          )}
          {now !== '' &&
            data?.clients.map((client) => (
              <FoundLine
                key={client.clientId}
                client={client}
                onChoose={() => onChoose(client)}
                onWrite={onWrite && (() => onWrite(client))}
              />
            ))}
        </Stack>
      </form>
    </search>
  );
}

/** Up and down go from the field through what was found, and back. */
function move(event: KeyboardEvent<HTMLFormElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.nativeEvent.isComposing) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-moves]')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
