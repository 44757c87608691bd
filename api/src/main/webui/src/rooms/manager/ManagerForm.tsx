import { Button, Divider, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { keys, type ManagerView, type Role, useCardWords } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useAsk } from '../../frame/cabinet';
import { SaveBar } from '../../frame/SaveBar';
import { useFormWrite } from '../../frame/use-form-write';
import { useWords } from '../../frame/words';

export const ROLES: readonly Role[] = ['MANAGER', 'LEAD', 'OWNER'];

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
  const ask = useAsk();
  const queries = useQueryClient();
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: keys.managers });
    void queries.invalidateQueries({ queryKey: keys.me });
  };
  const form = useForm({ initialValues: valuesOf(manager) });
  const { progress, busy, conflicts, run } = useFormWrite(
    form,
    (body, version) => ask<ManagerView>(`/managers/${manager.id}`, { method: 'PUT', body, version }),
    {
      edited: manager,
      valuesOf,
      onSaved: () => {
        refresh();
        onDone();
      },
      onStale: refresh,
    },
  );
  return (
    <form onSubmit={form.onSubmit(() => void run())}>
      <Stack>
        <TextInput
          label={words('manager.name')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Select
          label={words('manager.role')}
          description={words(`manager.roleMeans.${form.values.role}`)}
          data={ROLES.map((value) => ({ value, label: card(`role.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('role')}
        />
        {!manager.active && (
          <Switch
            label={words('manager.active')}
            description={words('manager.activeHint')}
            {...form.getInputProps('active', { type: 'checkbox' })}
          />
        )}
        <SaveBar progress={progress} busy={busy} conflicts={conflicts} label={card('common.save')}>
          <Button variant="default" onClick={onDone}>
            {card('common.cancel')}
          </Button>
        </SaveBar>
        <Divider />
        <Button variant="outline" color="red" onClick={onLeave}>
          {words(manager.active ? 'manager.switchOffDots' : 'manager.handOverDots')}
        </Button>
      </Stack>
    </form>
  );
}
