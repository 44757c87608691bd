import { Group, Text } from '@mantine/core';
import type { ClientView } from '../api/types';
import { Glyph } from '../frame/Glyph';
import { useFormats } from '../language/formats';
import { useCardWords } from '../language/words';
import { dayThatEnds } from '../task/due';
import { useZone } from '../task/task-form';

/** When the next task is due; nothing when there is none. */
export function NextStep({ client: { nextDue } }: { client: ClientView }) {
  const words = useCardWords();
  const zone = useZone();
  const formats = useFormats(zone);
  if (nextDue === null) return null;
  const isLate = Date.parse(nextDue) < Date.now();
  const day = dayThatEnds(nextDue, zone);
  const when = day ? formats.plainDay(day) : formats.moment(nextDue);
  return (
    <Group gap={6} wrap="nowrap">
      <Glyph name="clock" size={14} />
      <Text size="sm" {...(isLate && { c: 'var(--mantine-color-error)', fw: 600 })}>
        {words(isLate ? 'task.late' : 'task.nextAt', { when })}
      </Text>
    </Group>
  );
}
