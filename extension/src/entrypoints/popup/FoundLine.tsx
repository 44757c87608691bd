import { ActionIcon, Group, Mark, Text, UnstyledButton } from '@mantine/core';
import { Glyph, StatusIcon } from '@okolo/card';
import type { ReactNode } from 'react';
import type { FoundClient, FoundPart } from '../../messages/search';
import { useWords } from '../../ui/words';

/** A client that was found: status, whose, and where the words stand. */
export function FoundLine(props: { client: FoundClient; onChoose: () => void; onWrite?: (() => void) | undefined }) {
  const { client, onChoose, onWrite } = props;
  const words = useWords();
  const { name, look, caption, parts, blocked } = client;
  const state = [caption, useWhose(client), blocked && words('popup.blocked')].filter(Boolean).join(' · ');
  const write = words('popup.write', { name });
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <UnstyledButton type="button" className="line" flex={1} miw={0} p={6} onClick={onChoose} data-moves>
        <Group gap="xs" wrap="nowrap" align="flex-start">
          <StatusIcon look={look} size={18} />
          <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <Text size="sm" fw={600} lineClamp={2}>
              {name}
            </Text>
            <Text size="xs" c="dimmed">
              {state}
            </Text>
            {parts.map((part) => (
              <Text key={`${part.part} ${part.text}`} size="xs" lineClamp={2}>
                <Text span c="dimmed" inherit>
                  {words(`popup.parts.${part.part}`)}:{' '}
                </Text>
                {marked(part)}
              </Text>
            ))}
          </div>
        </Group>
      </UnstyledButton>
      {onWrite && client.hasConversation && (
        <ActionIcon
          type="button"
          mt={6}
          variant="subtle"
          color="gray"
          aria-label={write}
          title={write}
          onClick={onWrite}
        >
          <Glyph name="write" />
        </ActionIcon>
      )}
    </Group>
  );
}

function useWhose({ owner, ownerName }: FoundClient): string {
  const words = useWords();
  if (owner === 'me') return words('popup.own');
  return owner === 'nobody' ? words('popup.nobodys') : words('popup.clientOf', { name: ownerName });
}

/** The text with the words found in it set off; text only, whatever stands in it. */
function marked({ text, marks }: FoundPart): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((one, other) => one.start - other.start)) {
    if (start < at || end > text.length) continue;
    pieces.push(text.slice(at, start), <Mark key={start}>{text.slice(start, end)}</Mark>);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
