import { ColorInput, Input, SegmentedControl, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
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

interface StatusFormProps {
  /** Absent for a new one. */
  readonly status?: StatusView;
  readonly onDone: () => void;
}

/** Makes or changes a status, and shows all the while how it will look on a page. */
export function StatusForm(props: StatusFormProps) {
  const card = useCardWords();
  const { language } = useFormats();
  const { form, write } = useStatusForm(props);
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        <IconPreview look={form.values} caption={captionOf({ captions: form.values }, language)} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Captions form={form} />
          <LetterAndColor form={form} />
        </SimpleGrid>
        <ShapePicker {...form.getInputProps('shape')} look={form.values} />
        <OutcomeChoice form={form} />
        <SaveBar write={write} label={card('common.save')} onCancel={props.onDone} />
      </Stack>
    </form>
  );
}

function useStatusForm({ status, onDone }: StatusFormProps) {
  const words = useWords();
  const ask = useAsk();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: keys.statuses });
  const onSaved = () => {
    refresh();
    onDone();
  };
  const form = useForm<Values>({
    initialValues: status ? valuesOf(status) : FRESH,
    validate: { en: (en, { ru }) => (en.trim() || ru.trim() ? null : words('status.captionMissing')) },
  });
  const write = useFormWrite(
    form,
    (values, version) =>
      status
        ? ask<StatusView>(`/statuses/${status.id}`, { method: 'PUT', body: bodyOf(values), version })
        : ask<StatusView>('/statuses', { method: 'POST', body: bodyOf(values) }),
    { ...(status && { edited: status, valuesOf }), onStale: refresh, onSaved },
  );
  return { form, write };
}

interface FieldsProps {
  readonly form: UseFormReturnType<Values>;
}

function Captions({ form }: FieldsProps) {
  const words = useWords();
  const caption = (language: 'en' | 'ru') => ({
    label: words('status.captionIn', { language: LANGUAGE_NAMES[language] }),
    lang: language,
    maxLength: 60,
    ...form.getInputProps(language),
  });
  return (
    <>
      <TextInput {...caption('en')} data-autofocus />
      <TextInput {...caption('ru')} />
    </>
  );
}

function LetterAndColor({ form }: FieldsProps) {
  const words = useWords();
  return (
    <>
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
    </>
  );
}

function OutcomeChoice({ form }: FieldsProps) {
  const words = useWords();
  const card = useCardWords();
  return (
    <Input.Wrapper label={words('status.outcome')} description={words('status.outcomeHint')}>
      <SegmentedControl
        mt={4}
        fullWidth
        aria-label={words('status.outcome')}
        data={OUTCOMES.map((value) => ({ value, label: card(`status.outcome.${value}`) }))}
        {...form.getInputProps('outcome')}
      />
    </Input.Wrapper>
  );
}
