import { TagsInput } from '@mantine/core';
import { useTags } from '../frame/queries';
import { useCardWords } from '../language/words';

const NAME_LIMIT = 60;

interface TagPickerProps {
  readonly value: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  /** How many tags can be chosen; what the service takes of them where they are written to. */
  readonly most: number;
  readonly disabled?: boolean;
  /** Shown above; else only told to screen readers. */
  readonly label?: string;
}

/** Tags by name: taken from the project's, or typed anew. */
export function TagPicker({ value, onChange, most, disabled = false, label }: TagPickerProps) {
  const words = useCardWords();
  const tags = useTags();
  return (
    <TagsInput
      {...(label ? { label } : { 'aria-label': words('tag.title') })}
      placeholder={words(value.length === 0 ? 'tag.none' : 'tag.add')}
      data={tags.map((tag) => tag.name)}
      value={[...value]}
      onChange={onChange}
      maxTags={most}
      disabled={disabled}
      comboboxProps={{ withinPortal: false, floatingStrategy: 'fixed', shadow: 'md' }}
      size={label ? 'sm' : 'xs'}
      splitChars={[',', ';']}
      acceptValueOnBlur={label !== undefined}
      {...{ maxLength: NAME_LIMIT }}
    />
  );
}
