import { Button, ColorInput, Input, SegmentedControl, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { captionOf, keys, LANGUAGE_NAMES, type Outcome, type StatusView, useCardWords, useFormats } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useAsk } from '../../frame/cabinet';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { IconPreview } from './IconPreview';
import { ShapePicker } from './ShapePicker';

/** Apart from each other also for those who do not tell red from green; the shape and the letter help all the same. */
const SWATCHES = [
  '#1c7ed6',
  '#0b7285',
  '#2b8a3e',
  '#e8590c',
  '#c92a2a',
  '#a61e4d',
  '#5f3dc4',
  '#f59f00',
  '#495057',
  '#212529',
];
const OUTCOMES: readonly Outcome[] = ['OPEN', 'WON', 'LOST'];
const FRESH = { en: '', ru: '', color: '#1c7ed6', shape: 'CIRCLE' as const, letter: '', outcome: 'OPEN' as Outcome };

type Values = Omit<typeof FRESH, 'shape'> & { shape: StatusView['shape'] };

const valuesOf = ({ captions, color, shape, letter, outcome }: StatusView): Values => ({
  ...{ en: captions.en ?? '', ru: captions.ru ?? '' },
  ...{ color, shape, letter, outcome },
});

function bodyOf({ en, ru, color, shape, letter, outcome }: Values) {
  const captions = { ...(en.trim() && { en: en.trim() }), ...(ru.trim() && { ru: ru.trim() }) };
  return { captions, color: color.toLowerCase(), shape, letter: letter.trim(), outcome };
}

/** Makes or changes a status, and shows all the while how it will look on a page. */
export function StatusForm({ status, onDone }: { status?: StatusView; onDone: () => void }) {
  const words = useWords();
  const card = useCardWords();
  const ask = useAsk();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: keys.statuses });
  const form = useForm<Values>({
    initialValues: status ? valuesOf(status) : FRESH,
    validate: { en: (en, { ru }) => (en.trim() || ru.trim() ? null : words('status.captionMissing')) },
  });
  const { progress, busy, conflicts, run } = useFormWrite(
    form,
    (values, version) =>
      status
        ? ask<StatusView>(`/statuses/${status.id}`, { method: 'PUT', body: bodyOf(values), version })
        : ask<StatusView>('/statuses', { method: 'POST', body: bodyOf(values) }),
    {
      ...(status && { edited: status, valuesOf }),
      onStale: refresh,
      onSaved: () => {
        refresh();
        onDone();
      },
    },
  );
  return (
    <form onSubmit={form.onSubmit(() => void run())}>
      <Stack>
        <IconPreview look={form.values} caption={captionOf({ captions: form.values }, useFormats().language)} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={words('status.captionIn', { language: LANGUAGE_NAMES.en })}
            lang="en"
            maxLength={60}
            data-autofocus
            {...form.getInputProps('en')}
          />
          <TextInput
            label={words('status.captionIn', { language: LANGUAGE_NAMES.ru })}
            lang="ru"
            maxLength={60}
            {...form.getInputProps('ru')}
          />
          <TextInput
            label={words('status.letter')}
            description={words('status.letterHint')}
            required
            maxLength={4}
            {...form.getInputProps('letter')}
          />
          <ColorInput
            label={words('status.color')}
            description={words('status.colorHint')}
            required
            swatches={SWATCHES}
            withPicker={false}
            eyeDropperButtonProps={{ 'aria-label': words('status.pipette') }}
            format="hex"
            {...form.getInputProps('color')}
          />
        </SimpleGrid>
        <ShapePicker {...form.getInputProps('shape')} look={form.values} />
        <Input.Wrapper label={words('status.outcome')} description={words('status.outcomeHint')}>
          <SegmentedControl
            mt={4}
            fullWidth
            aria-label={words('status.outcome')}
            data={OUTCOMES.map((value) => ({ value, label: card(`status.outcome.${value}`) }))}
            {...form.getInputProps('outcome')}
          />
        </Input.Wrapper>
        <SaveBar progress={progress} busy={busy} conflicts={conflicts} label={card('common.save')}>
          <Button variant="default" onClick={onDone}>
            {card('common.cancel')}
          </Button>
        </SaveBar>
      </Stack>
    </form>
  );
}
