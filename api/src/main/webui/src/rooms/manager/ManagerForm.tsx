import { Button, Divider, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { keys, type ManagerView, useCardWords } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useAsk } from '../../frame/cabinet';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';
import { RoleSelect } from './RoleSelect';

const valuesOf = ({ name, role, active }: ManagerView) => ({ name, role, active });

interface ManagerFormProps {
  readonly manager: ManagerView;
  readonly onDone: () => void;
  /** Switching off, or handing over what is left, is asked about elsewhere. */
  readonly onLeave: () => void;
}

/** Name, role, and whether the manager may work at all. */
export function ManagerForm({ manager, onDone, onLeave }: ManagerFormProps) {
  const words = useWords();
  const card = useCardWords();
  const { form, write } = useManagerForm(manager, onDone);
  return (
    <form onSubmit={form.onSubmit(() => void write.run())}>
      <Stack>
        <TextInput
          label={words('manager.name')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <RoleSelect role={form.values.role} {...form.getInputProps('role')} />
        {!manager.active && (
          <Switch
            label={words('manager.active')}
            description={words('manager.activeHint')}
            {...form.getInputProps('active', { type: 'checkbox' })}
          />
        )}
        <SaveBar write={write} label={card('common.save')} onCancel={onDone} />
        <Divider />
        <Button variant="outline" color="red" onClick={onLeave}>
          {words(manager.active ? 'manager.switchOffDots' : 'manager.handOverDots')}
        </Button>
      </Stack>
    </form>
  );
}

function useManagerForm(manager: ManagerView, onDone: () => void) {
  const ask = useAsk();
  const queries = useQueryClient();
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: keys.managers });
    void queries.invalidateQueries({ queryKey: keys.me });
  };
  const onSaved = () => {
    refresh();
    onDone();
  };
  const form = useForm({ initialValues: valuesOf(manager) });
  const write = useFormWrite(
    form,
    (body, version) => ask<ManagerView>(`/managers/${manager.id}`, { method: 'PUT', body, version }),
    { edited: manager, valuesOf, onSaved, onStale: refresh },
  );
  return { form, write };
}
