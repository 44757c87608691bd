import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
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

/** Name, description, site and zone of the project. */
export function ProjectForm({ project, editable, next }: ProjectFormProps) {
  const words = useWords();
  const ask = useAsk();
  const queries = useQueryClient();
  const show = (view: ProjectView) => queries.setQueryData<Me>(keys.me, (me) => me && { ...me, project: view });
  const form = useForm({ initialValues: valuesOf(project) });
  const { progress, busy, conflicts, run } = useFormWrite(
    form,
    (values, version) => ask<ProjectView>('/project', { method: 'PUT', body: bodyOf(values), version }),
    {
      edited: project,
      valuesOf,
      onSaved: (view) => {
        show(view);
        next?.go();
      },
      onStale: show,
    },
  );
  return (
    <form onSubmit={form.onSubmit(() => void run())}>
      <Stack>
        <TextInput
          label={words('project.name')}
          required
          maxLength={100}
          readOnly={!editable}
          {...form.getInputProps('name')}
        />
        <Textarea
          label={words('project.description')}
          description={words('project.descriptionHint')}
          maxLength={2000}
          autosize
          minRows={2}
          readOnly={!editable}
          {...form.getInputProps('description')}
        />
        <TextInput
          label={words('project.site')}
          placeholder="https://"
          type="url"
          maxLength={500}
          readOnly={!editable}
          {...form.getInputProps('site')}
        />
        <ZoneSelect
          label={words('project.zone')}
          description={words('project.zoneHint')}
          {...form.getInputProps('zone')}
        />
        {editable && (
          <SaveBar progress={progress} busy={busy} conflicts={conflicts} label={next?.label ?? words('frame.save')}>
            {form.isDirty() && !next && <Discard onDiscard={() => form.setValues(valuesOf(project))} />}
          </SaveBar>
        )}
      </Stack>
    </form>
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

function bodyOf(values: ReturnType<typeof valuesOf>) {
  return { ...values, description: values.description.trim(), site: values.site.trim() };
}
