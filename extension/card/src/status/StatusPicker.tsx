import { Group, Select } from '@mantine/core';
import type { StatusView } from '../api/types';
import { useFormats } from '../language/formats';
import { captionOf } from '../language/languages';
import { useCardWords } from '../language/words';
import { NO_STATUS } from '../status-icon';
import { StatusIcon } from './StatusIcon';

interface StatusPickerProps {
  readonly statuses: readonly StatusView[];
  readonly value: string | null;
  readonly onPick: (statusId: string | null) => void;
  readonly label?: string;
  readonly disabled?: boolean;
  /** What is said instead of "no status". */
  readonly none?: string;
  /** "No status" cannot be picked; nothing is picked while the value is null. */
  readonly mustPick?: boolean;
}

/** A select never holds an empty value: this stands for "no status". */
const NONE = 'none';

/** Picks a status: icon and caption in the user's language, in the project's order. */
export function StatusPicker({ statuses, value, onPick, label, disabled, none, mustPick = false }: StatusPickerProps) {
  const words = useCardWords();
  const { language } = useFormats();
  const byId = new Map(statuses.map((status) => [status.id, status]));
  const data = [
    ...statuses.map((status) => ({ value: status.id, label: captionOf(status, language) })),
    ...(mustPick ? [] : [{ value: NONE, label: none ?? words('status.none') }]),
  ];
  const chosen = value !== null && byId.has(value) ? value : NONE;
  return (
    <Select
      label={label ?? words('status.pick')}
      data={data}
      value={mustPick && value === null ? null : chosen}
      placeholder={words('status.choose')}
      onChange={(picked) => picked && picked !== chosen && onPick(picked === NONE ? null : picked)}
      leftSection={<StatusIcon look={byId.get(chosen) ?? NO_STATUS} size={20} />}
      renderOption={({ option }) => (
        <Group gap="xs" wrap="nowrap">
          <StatusIcon look={byId.get(option.value) ?? NO_STATUS} size={20} />
          {option.label}
        </Group>
      )}
      allowDeselect={false}
      checkIconPosition="right"
      maxDropdownHeight={320}
      disabled={disabled ?? false}
    />
  );
}
