import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { keys, type Me, type ProjectView, useCardWords } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useAsk } from '../../frame/cabinet';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { ZoneSelect } from '../../frame/ZoneSelect';

interface ProjectFormProps {
  readonly project: ProjectView;
  readonly editable: boolean;
  /** Where there is a next step: what leads there, and what to do when the form was taken. */
  readonly next?: { readonly label: string; readonly go: () => void };
}

const valuesOf = ({ name, description, site, zone }: ProjectView) => ({
  name,
  description: description ?? '',
  site: site ?? '',
  zone,
});

type Values = ReturnType<typeof valuesOf>;

/** Name, description, site and zone of the project. */
export function ProjectForm({ project, editable, next }: ProjectFormProps) {
  const words = useWords();
  const { form, write } = useProjectForm(project, next?.go);
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        <ProjectFields form={form} editable={editable} />
        {editable && (
          <SaveBar write={write} label={next?.label ?? words('frame.save')}>
            {form.isDirty() && !next && <Discard onDiscard={() => form.setValues(valuesOf(project))} />}
          </SaveBar>
        )}
      </Stack>
    </form>
  );
}

function useProjectForm(project: ProjectView, goOn: (() => void) | undefined) {
  const ask = useAsk();
  const queries = useQueryClient();
  const show = (view: ProjectView) => queries.setQueryData<Me>(keys.me, (me) => me && { ...me, project: view });
  const onSaved = (view: ProjectView) => {
    show(view);
    goOn?.();
  };
  const form = useForm({ initialValues: valuesOf(project) });
  const write = useFormWrite(
    form,
    (values, version) => ask<ProjectView>('/project', { method: 'PUT', body: bodyOf(values), version }),
    { edited: project, valuesOf, onSaved, onStale: show },
  );
  return { form, write };
}

function ProjectFields({ form, editable }: { form: UseFormReturnType<Values>; editable: boolean }) {
  const words = useWords();
  const field = (name: 'name' | 'description' | 'site') => ({
    label: words(`project.${name}`),
    readOnly: !editable,
    ...form.getInputProps(name),
  });
  return (
    <>
      <TextInput {...field('name')} required maxLength={100} />
      <Textarea
        {...field('description')}
        description={words('project.descriptionHint')}
        maxLength={2000}
        autosize
        minRows={2}
      />
      <TextInput {...field('site')} placeholder="https://" type="url" maxLength={500} />
      <ZoneSelect
        label={words('project.zone')}
        description={words('project.zoneHint')}
        {...form.getInputProps('zone')}
      />
    </>
  );
}

function Discard({ onDiscard }: { onDiscard: () => void }) {
  const card = useCardWords();
  return (
    <Button variant="default" onClick={onDiscard}>
      {card('common.discard')}
    </Button>
  );
}

function bodyOf(values: Values) {
  return { ...values, description: values.description.trim(), site: values.site.trim() };
}
